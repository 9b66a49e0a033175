package tracker.domain.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Change;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Query;
import tracker.domain.trust.Part;

/** What can be asked about reports. */
public final class ReportQuery {

    private ReportQuery() {}

    /**
     * The figures at a position; empty where the campaign or the trust does not exist, or the position lies ahead.
     *
     * @param part the nation or a trust
     * @param position of the event store; null for the newest that can be seen
     */
    public record GetReport(
            CampaignId campaign, Part part, @Nullable Long position) implements Query<Optional<Report>> {}

    /**
     * What was told after a position; empty where the campaign does not exist.
     *
     * @param part the nation or a trust
     * @param most how many changes are listed, 0 to 100,000
     */
    public record GetLater(CampaignId campaign, Part part, long position, int most)
            implements LiveQuery<Optional<Later>> {
        @Override
        public boolean concerns(Change change) {
            return change.touchesCampaign(campaign.value());
        }
    }
}
