package tracker.domain.stand;

import tracker.domain.activity.ActivityFigures;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

/**
 * The figures of a held stand.
 *
 * @param visitors low – best – high, with a counting method
 * @param staffing the staff at the stand, in numbers
 */
public record StandFigures(Reach visitors, StaffingFigures staffing) implements ActivityFigures {

    @Override
    public Reach people() {
        return visitors;
    }

    /** The figures with more visitors, or fewer; the staffing does not change. */
    public StandFigures withMore(int more) {
        int best = sum(visitors.best() == null ? 0 : visitors.best(), more);
        Integer low = visitors.low() == null ? null : Math.min(visitors.low(), best);
        Integer high = visitors.high() == null ? null : Math.max(sum(visitors.high(), Math.max(0, more)), best);
        CountingMethod method = visitors.method() == null ? CountingMethod.CLICKER : visitors.method();
        return new StandFigures(new Reach(low, best, high, method), staffing);
    }

    /** Never below zero, and never beyond the largest figure. */
    private static int sum(int count, int more) {
        return Math.clamp((long) count + more, 0, Integer.MAX_VALUE);
    }

    /** For people: "120 visitors, counted with a clicker, 3 staff, 6 hours". */
    String inWords() {
        return ActivityKind.STAND.inWords(visitors) + staffing.inWords();
    }
}
