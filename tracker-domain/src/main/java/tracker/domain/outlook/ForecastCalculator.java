package tracker.domain.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignAlignment;

/** Calculates a forecast, or the reason for none. A pure function of its input. */
public final class ForecastCalculator {

    public static final int FEWEST_NOW = 30;
    public static final int FEWEST_THEN = 60;
    public static final int MOST_DAYS_APART = 2;
    private static final double LEAST_SHARE = 0.15;

    private ForecastCalculator() {}

    /**
     * Calculates the forecast.
     *
     * @param activitiesNow activities reported this year, whatever the measure
     * @param activitiesThen activities reported the year before
     */
    public static ForecastResult outcome(ForecastInput evidence, int activitiesNow, int activitiesThen) {
        NoForecastReason tooLittle = tooLittle(evidence, activitiesNow, activitiesThen);
        if (tooLittle != null) {
            return ForecastResult.hidden(tooLittle);
        }
        ReportingTriangle then = evidence.then().moved(-evidence.years().shift());
        CapeCodForecast projection =
                projection(evidence.years(), evidence.now(), then, evidence.today(), evidence.oneReport());
        if (projection.shareReported(then) < LEAST_SHARE) {
            return ForecastResult.hidden(NoForecastReason.TOO_EARLY);
        }
        long reported = Math.round(evidence.now().knownOn(evidence.today()));
        return new ForecastResult(
                null, projection.ofAll().on(reported), days(evidence, projection), backtest(evidence));
    }

    private static @Nullable NoForecastReason tooLittle(ForecastInput evidence, int activitiesNow, int activitiesThen) {
        if (Math.abs(evidence.years().extraDays()) > MOST_DAYS_APART) {
            return NoForecastReason.WEEKS_DIFFER;
        }
        if (evidence.today() < 1) {
            return NoForecastReason.NOT_BEGUN;
        }
        if (activitiesThen < FEWEST_THEN) {
            return NoForecastReason.TOO_LITTLE_THEN;
        }
        return activitiesNow < FEWEST_NOW ? NoForecastReason.TOO_LITTLE_NOW : null;
    }

    /**
     * Fits the forecast of one campaign to another.
     *
     * @param then with its days numbered as this year's
     */
    private static CapeCodForecast projection(
            CampaignAlignment years, ReportingTriangle now, ReportingTriangle then, int today, double oneReport) {
        int first = 1 - years.shift();
        int last = years.then().week().size() - years.shift();
        ExpectedFigures expected =
                new ExpectedFigures(then, first, last, years.now().week().size());
        return new CapeCodForecast(now, then, expected, today, oneReport);
    }

    private static List<DayEstimate> days(ForecastInput evidence, CapeCodForecast projection) {
        List<DayEstimate> days = new ArrayList<>();
        int number = 1;
        for (LocalDate day : evidence.years().now().week()) {
            long reported = Math.round(evidence.now().known(number, evidence.today() - number));
            days.add(new DayEstimate(
                    day, number <= evidence.today(), projection.of(number).on(Math.max(0, reported))));
            number++;
        }
        return days;
    }

    /** Backtest on the year before, at the day aligned with today, from nothing that became known later. */
    private static @Nullable BacktestResult backtest(ForecastInput evidence) {
        int day = evidence.today() + evidence.years().shift();
        ReportingTriangle known = evidence.then().asAt(day);
        long actual = Math.round(evidence.then().end());
        long reported = Math.round(known.knownOn(day));
        if (reported <= 0) {
            return null;
        }
        ReportingTriangle before = evidence.before();
        if (before != null) {
            CampaignAlignment years = Objects.requireNonNull(evidence.beforeThat());
            RemainingEstimate rest = projection(years, known, before.moved(-years.shift()), day, evidence.oneReport())
                    .ofAll();
            return new BacktestResult(evidence.thenYear(), rest.on(reported), actual, true);
        }
        RemainingEstimate rest = half(evidence, known, 0, day).plus(half(evidence, known, 1, day));
        return new BacktestResult(evidence.thenYear(), rest.on(reported), actual, false);
    }

    /** The figure one half of the trusts had still to report, forecast from the other half. */
    private static RemainingEstimate half(ForecastInput evidence, ReportingTriangle known, int half, int day) {
        CampaignAlignment sameYear = new CampaignAlignment(
                evidence.years().then(),
                evidence.years().then(),
                evidence.years().alignment());
        return projection(sameYear, known.half(half), evidence.then().half(1 - half), day, evidence.oneReport())
                .ofAll();
    }
}
