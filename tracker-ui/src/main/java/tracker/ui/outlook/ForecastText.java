package tracker.ui.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.outlook.BacktestResult;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.ForecastResult;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.NoForecastReason;
import tracker.ui.shared.FigureFormat;

/** A forecast in sentences. Each figure that is none yet carries its letter: f for a forecast, e for an estimate of what has happened. */
final class ForecastText {

    private ForecastText() {}

    /** "About 1,310 activities held in the end (f), between 1,240 and 1,400 in four of five cases. 1,012 are reported so far." */
    static String finding(MeasureForecast now) {
        ForecastResult outcome = now.outcome();
        String words = now.asked().measure().words();
        String reported = FigureFormat.count(now.reported()) + " " + words + " so far.";
        NoForecastReason hidden = outcome.hidden();
        if (hidden != null) {
            return hidden.sentence() + " " + reported;
        }
        FigureEstimate end = Objects.requireNonNull(outcome.end());
        return "About " + FigureFormat.count(end.best()) + " " + words + " in the end (f), " + range(end)
                + " in four of five cases. " + reported;
    }

    static String range(FigureEstimate estimate) {
        return "between " + FigureFormat.count(estimate.low()) + " and " + FigureFormat.count(estimate.high());
    }

    /** How well the same forecast had done a year before. */
    static String tested(@Nullable BacktestResult test) {
        if (test == null) {
            return "How well this forecast would have done the year before cannot be told.";
        }
        String how = test.fromPriorCampaign()
                ? ""
                : " No year before it is known, so one half of its trusts was foretold from the other; that tells nothing of how years differ.";
        return "At this same point of " + test.year() + " it would have said "
                + FigureFormat.count(test.forecast().best())
                + ", " + range(test.forecast()) + ", from what was known then. It came to "
                + FigureFormat.count(test.actual()) + ": " + off(test) + how;
    }

    private static String off(BacktestResult test) {
        long percent = test.percentOff();
        String by = percent == 0
                ? "less than one percent off"
                : Math.abs(percent) + " % too " + (percent > 0 ? "high" : "low");
        return by + (test.forecast().contains(test.actual()) ? ", and inside the range." : ", and outside the range.");
    }
}
