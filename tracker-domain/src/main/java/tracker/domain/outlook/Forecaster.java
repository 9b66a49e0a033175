package tracker.domain.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AlignedYears;

/** Makes a forecast, or says why there is none. It looks at nothing but what it is handed. */
public final class Forecaster {

    public static final int FEWEST_NOW = 30;
    public static final int FEWEST_THEN = 60;
    public static final int MOST_DAYS_APART = 2;
    private static final double LEAST_SHARE = 0.15;

    private Forecaster() {}

    /**
     * @param activitiesNow how many activities are reported this year, whatever is measured
     * @param activitiesThen how many were the year before
     */
    public static Outcome outcome(Evidence evidence, int activitiesNow, int activitiesThen) {
        Hidden tooLittle = tooLittle(evidence, activitiesNow, activitiesThen);
        if (tooLittle != null) {
            return Outcome.hidden(tooLittle);
        }
        Triangle then = evidence.then().moved(-evidence.years().shift());
        Projection projection =
                projection(evidence.years(), evidence.now(), then, evidence.today(), evidence.oneReport());
        if (projection.shareTold(then) < LEAST_SHARE) {
            return Outcome.hidden(Hidden.TOO_EARLY);
        }
        long reported = Math.round(evidence.now().knownOn(evidence.today()));
        return new Outcome(null, projection.ofAll().on(reported), days(evidence, projection), backtest(evidence));
    }

    private static @Nullable Hidden tooLittle(Evidence evidence, int activitiesNow, int activitiesThen) {
        if (Math.abs(evidence.years().longer()) > MOST_DAYS_APART) {
            return Hidden.WEEKS_DIFFER;
        }
        if (evidence.today() < 1) {
            return Hidden.NOT_BEGUN;
        }
        if (activitiesThen < FEWEST_THEN) {
            return Hidden.TOO_LITTLE_THEN;
        }
        return activitiesNow < FEWEST_NOW ? Hidden.TOO_LITTLE_NOW : null;
    }

    /** @param then its days numbered as this year's */
    private static Projection projection(AlignedYears years, Triangle now, Triangle then, int today, double oneReport) {
        int first = 1 - years.shift();
        int last = years.then().week().size() - years.shift();
        Expected expected = new Expected(then, first, last, years.now().week().size());
        return new Projection(now, then, expected, today, oneReport);
    }

    private static List<DayEstimate> days(Evidence evidence, Projection projection) {
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

    /** Of the year before, at the day that is held against today, and from nothing that became known later. */
    private static @Nullable Backtest backtest(Evidence evidence) {
        int day = evidence.today() + evidence.years().shift();
        Triangle known = evidence.then().asAt(day);
        long came = Math.round(evidence.then().end());
        long said = Math.round(known.knownOn(day));
        if (said <= 0) {
            return null;
        }
        Triangle before = evidence.before();
        if (before != null) {
            AlignedYears years = Objects.requireNonNull(evidence.beforeThat());
            Rest rest = projection(years, known, before.moved(-years.shift()), day, evidence.oneReport())
                    .ofAll();
            return new Backtest(evidence.thenYear(), rest.on(said), came, true);
        }
        Rest rest = half(evidence, known, 0, day).plus(half(evidence, known, 1, day));
        return new Backtest(evidence.thenYear(), rest.on(said), came, false);
    }

    /** What one half of the trusts had still to tell, foretold from the other half. */
    private static Rest half(Evidence evidence, Triangle known, int half, int day) {
        AlignedYears sameYear = new AlignedYears(
                evidence.years().then(),
                evidence.years().then(),
                evidence.years().alignment());
        return projection(sameYear, known.half(half), evidence.then().half(1 - half), day, evidence.oneReport())
                .ofAll();
    }
}
