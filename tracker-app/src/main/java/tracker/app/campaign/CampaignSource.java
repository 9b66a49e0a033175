package tracker.app.campaign;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;

/** All campaigns, for components that cache them. */
public interface CampaignSource {

    /** Latest first; within a command, as its own transaction sees them. */
    List<AnnouncedCampaign> all();
}
