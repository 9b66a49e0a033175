package tracker.bench.crud;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs an activity as a plain row: the same rules with the same reference data, one transaction. */
@Component
public class ActivityLogService {

    private final TrustRowRepository trusts;
    private final CampaignRowRepository campaigns;
    private final ActivityRowRepository activities;

    ActivityLogService(TrustRowRepository trusts, CampaignRowRepository campaigns, ActivityRowRepository activities) {
        this.trusts = trusts;
        this.campaigns = campaigns;
        this.activities = activities;
    }

    @Transactional
    public void log(ActivityRow activity) {
        CampaignRow campaign = campaigns.findById(activity.campaign()).orElseThrow();
        TrustRow trust = trusts.findById(activity.trust()).orElseThrow();
        LocalDate today = LocalDate.now();
        if (campaign.closed()
                || today.isAfter(campaign.lateUntil())
                || today.isBefore(activity.dayFrom())
                || activity.dayFrom().isBefore(campaign.runUpFrom())
                || activity.dayTo().isAfter(campaign.lastDay())
                || !trust.openOn(activity.dayFrom())
                || !trust.openOn(activity.dayTo())) {
            throw new IllegalArgumentException("A rule is broken");
        }
        activities.save(activity);
    }
}
