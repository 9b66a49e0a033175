package tracker.app.campaign;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tracker.domain.campaign.CampaignEvent;
import tracker.domain.campaign.CampaignEvent.CampaignAnnounced;
import tracker.domain.campaign.CampaignEvent.CampaignClosed;
import tracker.domain.campaign.CampaignEvent.CampaignReopened;
import tracker.domain.campaign.CampaignEvent.CampaignRescheduled;
import tracker.domain.campaign.CampaignEvent.CountFrozen;
import tracker.domain.campaign.CampaignEvent.CourseOffered;
import tracker.domain.campaign.CampaignEvent.CourseRetired;
import tracker.domain.campaign.CampaignEvent.GoalSet;

/** Updates the campaigns in the same transaction as their events (decision 0003). */
@Component
@ProcessingGroup("registers")
class CampaignProjector {

    private final CampaignRepository table;

    CampaignProjector(CampaignRepository table) {
        this.table = table;
    }

    @EventHandler
    void on(CampaignEvent event) {
        switch (event) {
            case CampaignAnnounced e -> table.announce(e);
            case CampaignRescheduled e -> table.reschedule(e.campaign(), e.days(), e.dates());
            case CourseOffered e -> table.offer(e);
            case CourseRetired e -> table.retire(e.campaign(), e.course());
            case GoalSet e -> table.setGoal(e);
            case CountFrozen e -> table.freeze(e);
            case CampaignClosed e -> table.close(e.campaign(), true);
            case CampaignReopened e -> table.close(e.campaign(), false);
        }
    }
}
