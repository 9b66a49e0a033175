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
public record Outcome(
        @Nullable Hidden hidden,
        @Nullable Estimate end,
        List<DayEstimate> days,
        @Nullable Backtest backtest) {

    public Outcome {
        days = List.copyOf(days);
    }

    public static Outcome hidden(Hidden why) {
        return new Outcome(why, null, List.of(), null);
    }
}
