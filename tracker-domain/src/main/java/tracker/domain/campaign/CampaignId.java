package tracker.domain.campaign;

import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/**
 * The id of a campaign: its year.
 *
 * @param value 1990 to 2200
 */
public record CampaignId(Integer value) implements SingleValue<Integer> {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2200;

    public CampaignId {
        RuleBroken.when(value < EARLIEST || value > LATEST, ValueRule.A_CAMPAIGN_IS_KNOWN_BY_ITS_YEAR);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
