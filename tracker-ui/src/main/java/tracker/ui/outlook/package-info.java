/** What the figures will come to, and whether goals will be met. */
@NullMarked
package tracker.ui.outlook;

import org.jspecify.annotations.NullMarked;
