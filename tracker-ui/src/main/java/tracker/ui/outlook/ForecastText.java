package tracker.ui.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.outlook.BacktestResult;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.ForecastResult;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.NoForecastReason;
import tracker.ui.shared.FigureFormat;

/** A forecast in sentences. Each figure says in words that it is a forecast or an estimate. */
final class ForecastText {

    private ForecastText() {}

    /**
     * "Forecast total: about 1,310 activities held (80% range 1,240 to 1,400). Reported so far: 1,012." When the week is
     * over, only reports are still due; when reporting has ended, the figure is final.
     */
    static String finding(MeasureForecast now) {
        ForecastResult outcome = now.outcome();
        String words = now.asked().measure().words();
        NoForecastReason hidden = outcome.hidden();
        if (hidden != null) {
            return hidden.sentence() + " " + FigureFormat.count(now.reported()) + " " + words
                    + (hidden == NoForecastReason.FINAL ? "." : " so far.");
        }
        FigureEstimate end = Objects.requireNonNull(outcome.end());
        if (end.settled()) {
            return "No more reports are expected. Reported so far: " + FigureFormat.count(now.reported()) + " " + words
                    + ".";
        }
        String total =
                now.weekIsOver() ? "The week is over. Forecast total with the reports still due" : "Forecast total";
        return total + ": about " + FigureFormat.count(end.best()) + " " + words + " (" + range(end)
                + "). Reported so far: " + FigureFormat.count(now.reported()) + ".";
    }

    /** "80% range 1,240 to 1,400", or that nothing more is expected. */
    static String range(FigureEstimate estimate) {
        return estimate.low() == estimate.high()
                ? "no more expected"
                : "80% range " + FigureFormat.count(estimate.low()) + " to " + FigureFormat.count(estimate.high());
    }

    /** How accurate the same forecast would have been in the previous year. */
    static String tested(@Nullable BacktestResult test) {
        if (test == null) {
            return "This forecast cannot be tested against an earlier year.";
        }
        String how = test.fromPriorCampaign()
                ? ""
                : " There are no figures for the year before, so half the trusts were used to test the forecast for the other half. This does not show how one year differs from another.";
        return "At this stage of " + test.year() + " it would have forecast "
                + FigureFormat.count(test.forecast().best())
                + " (" + range(test.forecast()) + "). The final figure was "
                + FigureFormat.count(test.actual()) + ": the forecast was " + off(test) + how;
    }

    private static String off(BacktestResult test) {
        long percent = test.percentOff();
        String by = percent == 0 ? "less than 1% out" : Math.abs(percent) + "% too " + (percent > 0 ? "high" : "low");
        return by
                + (test.forecast().contains(test.actual())
                        ? ", and the final figure was in the range."
                        : ", and the final figure was outside the range.");
    }
}
