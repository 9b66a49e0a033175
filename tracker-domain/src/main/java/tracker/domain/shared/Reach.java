package tracker.domain.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many people an activity reached. Any part may be unknown, and unknown is never zero.
 *
 * @param low at least this many people, 0 or more
 * @param best the best figure, which is used in sums
 * @param high at most this many people
 * @param method how they were counted
 */
public record Reach(
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        @Nullable CountingMethod method) {

    public static final Reach UNKNOWN = new Reach(null, null, null, null);

    public Reach {
        RuleBroken.when(negative(low) || negative(best) || negative(high), ValueRule.COUNTS_ARE_ZERO_OR_MORE);
        RuleBroken.when(
                disordered(low, best) || disordered(best, high) || disordered(low, high),
                ValueRule.LOW_BEST_HIGH_ARE_IN_ORDER);
    }

    /** One figure, no range. */
    public static Reach of(int best, CountingMethod method) {
        return new Reach(null, best, null, method);
    }

    /** A lower bound without a best figure: the page says "more than". */
    public static Reach atLeast(int low, CountingMethod method) {
        return new Reach(low, null, null, method);
    }

    /** Whether it can be added up: it has a best figure, or at least a lowest one. */
    public boolean known() {
        return best != null || low != null;
    }

    /** For people: "120 visitors, counted with a clicker", "at least 100 pupils", "number of students not known". */
    public String inWords(String person, String people) {
        String how = method == null ? "" : ", " + method.words();
        if (best != null) {
            String range = low == null && high == null ? "" : " (" + bound(low) + " to " + bound(high) + ")";
            return number(best) + range + " " + of(best, person, people) + how;
        }
        if (low != null) {
            return "at least " + number(low) + " " + of(low, person, people) + how;
        }
        return high == null
                ? "number of " + people + " not known"
                : "at most " + number(high) + " " + of(high, person, people) + how;
    }

    private static String of(int count, String person, String people) {
        return count == 1 ? person : people;
    }

    private static String bound(@Nullable Integer count) {
        return count == null ? "?" : number(count);
    }

    private static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private static boolean negative(@Nullable Integer count) {
        return count != null && count < 0;
    }

    private static boolean disordered(@Nullable Integer smaller, @Nullable Integer larger) {
        return smaller != null && larger != null && smaller > larger;
    }
}
