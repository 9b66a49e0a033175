package tracker.domain.followup;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;

/**
 * The progress of all open trusts. How many there are at each stage is public; which ones is for organisers, and for each
 * trust itself.
 *
 * @param trusts by region, and by name within it
 */
public record TrustProgressReport(SnapshotPosition moment, AnnouncedCampaign campaign, List<TrustProgress> trusts) {

    public TrustProgressReport {
        trusts = List.copyOf(trusts);
    }

    /** Whether anything can count yet. Before, nobody has started late and nobody is to be asked. */
    public boolean countingHasBegun() {
        return campaign.days().countingHasBegun(LondonCalendar.dayOf(moment.asAt()));
    }

    public long at(TrustStage stage) {
        return trusts.stream().filter(trust -> trust.stage() == stage).count();
    }
}
