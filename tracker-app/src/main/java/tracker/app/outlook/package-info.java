/** Forecasts and the outlook of goals. */
@NullMarked
package tracker.app.outlook;

import org.jspecify.annotations.NullMarked;
