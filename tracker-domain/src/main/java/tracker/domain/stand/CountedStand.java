package tracker.domain.stand;

import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.Stage;
import tracker.domain.shared.Days;
import tracker.domain.trust.TrustCode;

/**
 * A stand as its counter shows it.
 *
 * @param place where people find it
 * @param count empty where nothing was counted yet
 */
public record CountedStand(
        StandId id,
        CampaignId campaign,
        TrustCode trust,
        String trustName,
        String place,
        Days days,
        Stage stage,
        Optional<StandCount> count) {}
