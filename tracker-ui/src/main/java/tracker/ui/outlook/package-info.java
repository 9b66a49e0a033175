/** Forecasts, goals and coverage. */
@NullMarked
package tracker.ui.outlook;

import org.jspecify.annotations.NullMarked;
