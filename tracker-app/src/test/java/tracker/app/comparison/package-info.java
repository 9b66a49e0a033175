/** Tests of comparisons, forecasts, missing reports and areas reached, on one application. */
@NullMarked
package tracker.app.comparison;

import org.jspecify.annotations.NullMarked;
