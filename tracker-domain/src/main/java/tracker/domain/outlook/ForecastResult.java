package tracker.domain.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast, or why there is none.
 *
 * @param hidden null where there is a forecast
 * @param end what the figure will come to; null where there is no forecast
 * @param days of the week, in order; none where there is no forecast, and where a measure has no days
 * @param backtest null where there is no forecast, or too little to test it with
 */
public record ForecastResult(
        @Nullable NoForecastReason hidden,
        @Nullable FigureEstimate end,
        List<DayEstimate> days,
        @Nullable BacktestResult backtest) {

    public ForecastResult {
        days = List.copyOf(days);
    }

    public static ForecastResult hidden(NoForecastReason why) {
        return new ForecastResult(why, null, List.of(), null);
    }
}
