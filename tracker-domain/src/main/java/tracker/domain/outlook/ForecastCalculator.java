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
        CohortForecast projection = projection(evidence.years(), evidence.now(), evidence.then(), evidence.today());
        if (projection.shareKnown() < LEAST_SHARE) {
            return ForecastResult.hidden(NoForecastReason.TOO_EARLY);
        }
        List<FigureEstimate> parts = parts(evidence, projection);
        List<LocalDate> week = evidence.years().now().week();
        List<DayEstimate> days = new ArrayList<>();
        for (int number = 1; number <= week.size(); number++) {
            days.add(new DayEstimate(week.get(number - 1), number <= evidence.today(), parts.get(number)));
        }
        long reported = Math.round(evidence.now().heldAfter());
        return new ForecastResult(null, projection.ofAll().on(reported), parts.getFirst(), days, backtest(evidence));
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

    /** Fits the forecast of one campaign to another, whose days are numbered as its own. */
    private static CohortForecast projection(
            CampaignAlignment years, TransitionTable now, TransitionTable then, int today) {
        return new CohortForecast(now, then.moved(-years.shift()), CampaignSpan.of(years), today);
    }

    /** The run-up first, then each day of the week. Their best figures add up to that of the whole. */
    private static List<FigureEstimate> parts(ForecastInput evidence, CohortForecast projection) {
        int days = evidence.years().now().week().size();
        List<RemainingEstimate> rest = new ArrayList<>();
        rest.add(projection.of(day -> day < 1));
        for (int number = 1; number <= days; number++) {
            int one = number;
            rest.add(projection.of(day -> number(day, days) == one));
        }
        long[] bests = WholeNumberShares.of(
                Math.round(projection.ofAll().mean()),
                rest.stream().mapToDouble(RemainingEstimate::mean).toArray());
        List<FigureEstimate> parts = new ArrayList<>();
        for (int number = 0; number <= days; number++) {
            int one = number;
            long reported = Math.round(evidence.now().heldAfter(day -> Math.max(0, number(day, days)) == one));
            parts.add(rest.get(number).on(Math.max(0, reported), bests[number]));
        }
        return parts;
    }

    private static int number(int day, int last) {
        return Math.min(day, last);
    }

    /** Backtest on the year before, at the day aligned with today, from nothing that became known later. */
    private static @Nullable BacktestResult backtest(ForecastInput evidence) {
        int day = evidence.today() + evidence.years().shift();
        TransitionTable known = evidence.then().atFirstPoint();
        long actual = Math.round(evidence.then().heldAfter());
        long reported = Math.round(known.heldAfter());
        if (reported <= 0) {
            return null;
        }
        TransitionTable before = evidence.before();
        if (before != null) {
            RemainingEstimate rest = projection(Objects.requireNonNull(evidence.beforeThat()), known, before, day)
                    .ofAll();
            return new BacktestResult(evidence.thenYear(), rest.on(reported), actual, true);
        }
        RemainingEstimate rest = half(evidence, 0, day).plus(half(evidence, 1, day));
        return new BacktestResult(evidence.thenYear(), rest.on(reported), actual, false);
    }

    /** The figure one half of the trusts had still to report, forecast from the other half. */
    private static RemainingEstimate half(ForecastInput evidence, int half, int day) {
        CampaignAlignment sameYear = new CampaignAlignment(
                evidence.years().then(),
                evidence.years().then(),
                evidence.years().alignment());
        return projection(
                        sameYear,
                        evidence.then().half(half).atFirstPoint(),
                        evidence.then().half(1 - half),
                        day)
                .ofAll();
    }
}
