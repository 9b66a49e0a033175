/**
 * Forecasts: the final figures with their ranges, what has happened and is not reported yet, a backtest on the year
 * before, and whether goals will be met. They are based on how long trusts take to report and on the shape of the year
 * before (decision 0041).
 */
@NullMarked
package tracker.domain.outlook;

import org.jspecify.annotations.NullMarked;
