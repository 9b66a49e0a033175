package tracker.app.demo;

import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustType;

/**
 * How many activities trusts of one type have.
 *
 * @param taking percentage of trusts that take part
 * @param stands maximum; the other four are maximums too
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

    /** A few trusts have twice as many as the others. */
    TrustActivityVolume of(SeededRandom chance) {
        return chance.percent(EAGER)
                ? new TrustActivityVolume(taking, stands * 2, talks * 2, visits * 2, videos * 2, learners * 2)
                : this;
    }
}
