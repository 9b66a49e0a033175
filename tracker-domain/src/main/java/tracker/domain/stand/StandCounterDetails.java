package tracker.domain.stand;

import java.util.Optional;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustCode;

/**
 * A stand as its counter page shows it.
 *
 * @param place where people find it
 * @param count empty if nothing was counted yet
 */
public record StandCounterDetails(
        StandId id,
        CampaignId campaign,
        TrustCode trust,
        String trustName,
        String place,
        DayRange days,
        ActivityStage stage,
        Optional<StandCount> count) {}
