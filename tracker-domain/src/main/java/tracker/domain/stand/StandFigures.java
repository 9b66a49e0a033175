package tracker.domain.stand;

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
public record StandFigures(Reach visitors, StaffingFigures staffing) {

    /** The figures with more visitors, or fewer; the staffing does not change. */
    public StandFigures withMore(int more) {
        int best = Math.max(0, (visitors.best() == null ? 0 : visitors.best()) + more);
        Integer low = visitors.low() == null ? null : Math.min(visitors.low(), best);
        Integer high = visitors.high() == null ? null : Math.max(visitors.high() + Math.max(0, more), best);
        CountingMethod method = visitors.method() == null ? CountingMethod.CLICKER : visitors.method();
        return new StandFigures(new Reach(low, best, high, method), staffing);
    }

    /** For people: "120 visitors, counted with a clicker, 3 staff, 6 hours". */
    String inWords() {
        return ActivityKind.STAND.inWords(visitors) + staffing.inWords();
    }
}
