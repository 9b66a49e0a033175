/**
 * What the figures will come to: a forecast of the end with its range, what has happened already and is not told yet, how well the same
 * forecast had done the year before, and whether goals will be met. It is worked out from how long trusts take to tell, and from the shape
 * of the year before (decision 0041).
 */
@NullMarked
package tracker.domain.outlook;

import org.jspecify.annotations.NullMarked;
