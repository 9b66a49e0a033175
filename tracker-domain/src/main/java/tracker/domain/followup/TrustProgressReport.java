package tracker.domain.followup;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.SnapshotPosition;

/**
 * How far all open trusts have come; for anyone.
 *
 * @param trusts by region, and within it by name
 */
public record TrustProgressReport(SnapshotPosition moment, AnnouncedCampaign campaign, List<TrustProgress> trusts) {

    public TrustProgressReport {
        trusts = List.copyOf(trusts);
    }

    public long at(TrustStage stage) {
        return trusts.stream().filter(trust -> trust.stage() == stage).count();
    }
}
