package tracker.app.demo;

import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustType;

/**
 * How much trusts of one type do.
 *
 * @param taking part: so many of a hundred trusts
 * @param stands at most, as the other four
 */
record TrustActivityVolume(int taking, int stands, int talks, int visits, int videos, int learners) {

    private static final TrustActivityVolume LARGE = new TrustActivityVolume(87, 3, 4, 3, 2, 4);
    private static final TrustActivityVolume SPECIALIST = new TrustActivityVolume(85, 3, 3, 3, 2, 3);
    private static final TrustActivityVolume SMALL = new TrustActivityVolume(58, 2, 2, 1, 1, 2);
    private static final TrustActivityVolume TINY = new TrustActivityVolume(30, 2, 2, 0, 0, 1);

    private static final int EAGER = 10;

    static TrustActivityVolume of(@Nullable TrustType type) {
        return switch (type) {
            case ACUTE -> LARGE;
            case ACUTE_SPECIALIST -> SPECIALIST;
            case MENTAL_HEALTH, COMMUNITY -> SMALL;
            case AMBULANCE -> TINY;
            case null -> TINY;
        };
    }

    /** A few trusts do twice as much as the others. */
    TrustActivityVolume of(SeededRandom chance) {
        return chance.percent(EAGER)
                ? new TrustActivityVolume(taking, stands * 2, talks * 2, visits * 2, videos * 2, learners * 2)
                : this;
    }
}
