package tracker.domain.report;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Query;
import tracker.domain.trust.Area;

/** The queries about reports. */
public final class ReportQuery {

    private ReportQuery() {}

    /**
     * The figures at a position; empty if the campaign or the trust does not exist, or if the position is in the
     * future.
     *
     * @param area the nation or a trust
     * @param position of the event store; null for the newest visible one
     */
    public record GetReport(
            CampaignId campaign, Area area, @Nullable Long position) implements Query<Optional<CampaignReport>> {}

    /**
     * The figures that an official count for an instant would have; empty if the campaign does not exist.
     *
     * @param instant events known up to it count
     */
    public record PreviewCount(CampaignId campaign, Instant instant) implements Query<Optional<CampaignReport>> {}

    /**
     * The changes after a position; empty if the campaign does not exist.
     *
     * @param area the nation or a trust
     * @param most how many changes are listed, 0 to 100,000
     */
    public record GetLaterChanges(CampaignId campaign, Area area, long position, int most)
            implements LiveQuery<Optional<LaterChangeSummary>> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.touchesCampaign(campaign.value());
        }
    }
}
