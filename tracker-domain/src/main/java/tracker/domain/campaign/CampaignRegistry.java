package tracker.domain.campaign;

import java.util.Optional;

/** Read access to the campaigns for the rules of other packages. */
public interface CampaignRegistry {

    Optional<AnnouncedCampaign> find(CampaignId id);
}
