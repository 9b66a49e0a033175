package tracker.domain.campaign;

import java.util.Optional;

/** The campaigns, as the rules of the other rooms ask for them. */
public interface CampaignRegistry {

    Optional<AnnouncedCampaign> find(CampaignId id);
}
