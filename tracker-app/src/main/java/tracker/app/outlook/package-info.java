/** Reads what a forecast is made from, and answers what the figures will come to and whether goals will be met. */
@NullMarked
package tracker.app.outlook;

import org.jspecify.annotations.NullMarked;
