package tracker.app.api;

import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/**
 * Makes what builds the commands about one activity of a kind.
 *
 * @param <I> the ids of the kind
 * @param <C> what builds its commands
 */
@FunctionalInterface
public interface ActivityCommandsConstructor<I, C> {
    C of(I id, CampaignId campaign, TrustCode trust);
}
