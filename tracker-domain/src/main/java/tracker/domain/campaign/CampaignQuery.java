package tracker.domain.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.SnapshotPosition;

/** The queries about campaigns. */
public final class CampaignQuery {

    private CampaignQuery() {}

    /** All campaigns, newest first. */
    public record ListCampaigns() implements LiveQuery<CampaignList> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.everything() || !change.campaigns().isEmpty();
        }
    }

    /**
     * The campaigns at one position.
     *
     * @param campaigns newest first
     */
    public record CampaignList(SnapshotPosition moment, List<AnnouncedCampaign> campaigns) {

        public Optional<AnnouncedCampaign> find(int year) {
            return campaigns.stream()
                    .filter(campaign -> campaign.id().value() == year)
                    .findFirst();
        }

        /** The current campaign on that day: the next one that is not over, otherwise the newest. */
        public Optional<AnnouncedCampaign> currentOn(LocalDate day) {
            return campaigns.stream()
                    .filter(campaign -> !campaign.days().lateUntil().isBefore(day))
                    .filter(campaign -> campaign.id().value() >= day.getYear())
                    .min(Comparator.comparing(campaign -> campaign.id().value()))
                    .or(() -> campaigns.stream().findFirst());
        }
    }
}
