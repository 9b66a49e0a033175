package tracker.app.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ReachTotals;
import tracker.domain.shared.Reach;

/**
 * What one contribution adds to its total, or subtracts from it.
 *
 * @param activities 1, or -1 if subtracted
 * @param reached zero unless the activity was held
 */
public record TotalAmount(int activities, ReachTotals reached) {

    public static final TotalAmount NOTHING = new TotalAmount(0, ReachTotals.NOBODY);

    static TotalAmount of(ActivityContribution contribution) {
        boolean held = contribution.countsAs() == ActivityStage.HELD
                && contribution.kind().meetsPeople();
        return new TotalAmount(1, held ? reached(contribution.reach()) : ReachTotals.NOBODY);
    }

    /** If there is no best figure, the lowest one is used; if there is neither, reach counts as unknown. */
    private static ReachTotals reached(Reach reach) {
        Integer best = first(reach.best(), reach.low());
        if (best == null) {
            return new ReachTotals(0, 0, 0, 0, 1);
        }
        int low = Objects.requireNonNullElse(reach.low(), best);
        int high = Objects.requireNonNullElse(reach.high(), best);
        return new ReachTotals(low, best, high, 1, 0);
    }

    private static @Nullable Integer first(@Nullable Integer preferred, @Nullable Integer otherwise) {
        return preferred != null ? preferred : otherwise;
    }

    public TotalAmount plus(TotalAmount other) {
        return new TotalAmount(activities + other.activities, reached.plus(other.reached));
    }

    public TotalAmount negated() {
        return new TotalAmount(
                -activities,
                new ReachTotals(
                        -reached.low(), -reached.best(), -reached.high(), -reached.counted(), -reached.unknown()));
    }
}
