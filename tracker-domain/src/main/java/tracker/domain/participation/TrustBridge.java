package tracker.domain.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * The trusts that started or stopped taking part between two instants, both as known then. The trusts before, plus
 * those that started, minus those that stopped, are exactly the trusts after.
 *
 * @param from its start
 * @param to its end
 * @param name of the area, for people
 * @param before the trusts that took part at the start
 * @param after the trusts that take part at the end
 * @param lines by kind of change, and by name
 */
public record TrustBridge(
        SnapshotPosition from,
        SnapshotPosition to,
        AnnouncedCampaign campaign,
        Area area,
        String name,
        ParticipatingTrustCount before,
        ParticipatingTrustCount after,
        List<TrustBridgeLine> lines) {

    /**
     * One trust that changed.
     *
     * @param code ODS code
     * @param name for people
     * @param kind what changed
     * @param before its activities at the start
     * @param after its activities at the end
     */
    public record TrustBridgeLine(
            String code, String name, TrustChangeKind kind, ActivityTotals before, ActivityTotals after) {}

    /** The change of a trust. */
    public enum TrustChangeKind {
        BEGAN_WITH_PLANS("Started taking part: planned an activity", 1),
        BEGAN_WITH_SOMETHING_HELD("Started taking part: held an activity", 1),
        HELD_ITS_FIRST("Held its first planned activity", 0),
        BACK_TO_PLANS("Now has planned activities only", 0),
        CEASED("No longer taking part: all its activities are cancelled or withdrawn", -1);

        private final String words;
        private final int change;

        TrustChangeKind(String words, int change) {
            this.words = words;
            this.change = change;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** The change in the number of trusts that take part. */
        public int change() {
            return change;
        }

        /** The change of a trust between two totals; null if there is none. */
        public static @Nullable TrustChangeKind between(ActivityTotals before, ActivityTotals after) {
            if (!takesPart(before) && takesPart(after)) {
                return after.held() > 0 ? BEGAN_WITH_SOMETHING_HELD : BEGAN_WITH_PLANS;
            }
            if (takesPart(before) && !takesPart(after)) {
                return CEASED;
            }
            if (before.held() == 0 && after.held() > 0) {
                return HELD_ITS_FIRST;
            }
            return before.held() > 0 && after.held() == 0 && takesPart(after) ? BACK_TO_PLANS : null;
        }

        private static boolean takesPart(ActivityTotals tally) {
            return tally.planned() + tally.held() > 0;
        }
    }
}
