/** Tests of one year beside another, of forecasts, of silence and of the areas reached, on one house. */
@NullMarked
package tracker.app.comparison;

import org.jspecify.annotations.NullMarked;
