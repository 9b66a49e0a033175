package tracker.domain.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast, or the reason for none. The best figures of the run-up and of the days add up to the best figure of the
 * end.
 *
 * @param hidden null if there is a forecast
 * @param end the final figure; null if there is no forecast
 * @param runUp the final figure of the days before the week; null without a forecast or if the measure has no days
 * @param days of the week, in order; none without a forecast or if the measure has no days
 * @param backtest null without a forecast or with too little data to test it
 */
public record ForecastResult(
        @Nullable NoForecastReason hidden,
        @Nullable FigureEstimate end,
        @Nullable FigureEstimate runUp,
        List<DayEstimate> days,
        @Nullable BacktestResult backtest) {

    public ForecastResult {
        days = List.copyOf(days);
    }

    public static ForecastResult hidden(NoForecastReason why) {
        return new ForecastResult(why, null, null, List.of(), null);
    }
}
