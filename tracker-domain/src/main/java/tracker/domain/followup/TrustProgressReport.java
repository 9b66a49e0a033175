package tracker.domain.followup;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.SnapshotPosition;

/**
 * The progress of all open trusts; public.
 *
 * @param trusts by region, and by name within it
 */
public record TrustProgressReport(SnapshotPosition moment, AnnouncedCampaign campaign, List<TrustProgress> trusts) {

    public TrustProgressReport {
        trusts = List.copyOf(trusts);
    }

    public long at(TrustStage stage) {
        return trusts.stream().filter(trust -> trust.stage() == stage).count();
    }
}
