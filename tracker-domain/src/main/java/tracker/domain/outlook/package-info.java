/**
 * Forecasts: the final figures with their ranges, what has happened and is not reported yet, a backtest on the year
 * before, and whether goals will be met. They are based on what is held and booked, and on what became of the same in
 * the year before (decision 0056).
 */
@NullMarked
package tracker.domain.outlook;

import org.jspecify.annotations.NullMarked;
