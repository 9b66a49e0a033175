package tracker.ui.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.outlook.Backtest;
import tracker.domain.outlook.Estimate;
import tracker.domain.outlook.Forecast;
import tracker.domain.outlook.Hidden;
import tracker.domain.outlook.Outcome;
import tracker.ui.shared.Figures;

/** A forecast in sentences. Each figure that is none yet carries its letter: f for a forecast, e for an estimate of what has happened. */
final class ForecastWords {

    private ForecastWords() {}

    /** "About 1,310 activities held in the end (f), between 1,240 and 1,400 in four of five cases. 1,012 are reported so far." */
    static String finding(Forecast now) {
        Outcome outcome = now.outcome();
        String words = now.asked().measure().words();
        String reported = Figures.count(now.reported()) + " " + words + " so far.";
        Hidden hidden = outcome.hidden();
        if (hidden != null) {
            return hidden.sentence() + " " + reported;
        }
        Estimate end = Objects.requireNonNull(outcome.end());
        return "About " + Figures.count(end.best()) + " " + words + " in the end (f), " + range(end)
                + " in four of five cases. " + reported;
    }

    static String range(Estimate estimate) {
        return "between " + Figures.count(estimate.low()) + " and " + Figures.count(estimate.high());
    }

    /** How well the same forecast had done a year before. */
    static String tested(@Nullable Backtest test) {
        if (test == null) {
            return "How well this forecast would have done the year before cannot be told.";
        }
        String how = test.fromTheYearBeforeIt()
                ? ""
                : " No year before it is known, so one half of its trusts was foretold from the other; that tells nothing of how years differ.";
        return "At this same point of " + test.year() + " it would have said "
                + Figures.count(test.said().best())
                + ", " + range(test.said()) + ", from what was known then. It came to "
                + Figures.count(test.came()) + ": " + off(test) + how;
    }

    private static String off(Backtest test) {
        long percent = test.percentOff();
        String by = percent == 0
                ? "less than one percent off"
                : Math.abs(percent) + " % too " + (percent > 0 ? "high" : "low");
        return by + (test.said().holds(test.came()) ? ", and inside the range." : ", and outside the range.");
    }
}
