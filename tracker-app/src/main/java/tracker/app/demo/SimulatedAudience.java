package tracker.app.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

/**
 * How many people come to a type of activity, and how they are counted.
 *
 * @param median half of the audiences are smaller
 * @param spread 0 for always the median
 * @param fewest people, 4 or more
 * @param most people
 * @param methods of counting; the usual ones several times
 */
record SimulatedAudience(double median, double spread, int fewest, int most, List<CountingMethod> methods) {

    private static final int UNKNOWN = 7;
    private static final int AT_LEAST = 5;
    private static final int OF_ESTIMATES_WITH_A_RANGE = 60;

    /** The first report. */
    Reach met(SeededRandom chance) {
        if (chance.percent(UNKNOWN)) {
            return Reach.UNKNOWN;
        }
        int people = people(chance);
        CountingMethod method = chance.oneOf(methods);
        if (method != CountingMethod.ESTIMATE) {
            return Reach.of(people, method);
        }
        int rounded = people < 40 ? people : people / 10 * 10;
        if (chance.percent(AT_LEAST)) {
            return Reach.atLeast(rounded, method);
        }
        return chance.percent(OF_ESTIMATES_WITH_A_RANGE)
                ? new Reach(rounded * 4 / 5, rounded, rounded * 5 / 4, method)
                : Reach.of(rounded, method);
    }

    /** A higher count in a later report; never the same as before. */
    Reach more(Reach before, SeededRandom chance) {
        Integer known = known(before);
        return known == null
                ? Reach.of(people(chance), chance.oneOf(methods))
                : Reach.of(known + 1 + known * chance.between(5, 40) / 100, methodOf(before));
    }

    /** A lower, corrected count; never the same as before. */
    Reach fewer(Reach before, SeededRandom chance) {
        Integer known = known(before);
        return known == null
                ? Reach.of(people(chance), chance.oneOf(methods))
                : Reach.of(known * chance.between(40, 85) / 100, methodOf(before));
    }

    /** The number of staff, if reported at all. */
    static StaffingFigures staff(SeededRandom chance) {
        if (chance.percent(30)) {
            return StaffingFigures.NOT_SAID;
        }
        int staff = chance.between(1, 7);
        return new StaffingFigures(staff, chance.percent(60) ? staff * chance.between(2, 8) / 2.0 : null);
    }

    private int people(SeededRandom chance) {
        return Math.clamp(chance.around(median, spread), fewest, most);
    }

    private static @Nullable Integer known(Reach reach) {
        return reach.best() == null ? reach.low() : reach.best();
    }

    private static CountingMethod methodOf(Reach reach) {
        return reach.method() == null ? CountingMethod.ESTIMATE : reach.method();
    }
}
