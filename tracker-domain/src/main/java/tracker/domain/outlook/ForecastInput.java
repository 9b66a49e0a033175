package tracker.domain.outlook;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignId;

/**
 * The input of a forecast. Days are numbered from the first day of their own campaign.
 *
 * @param years this campaign and the one before
 * @param today the day of this campaign on which the query is made; every age ends at the query's time of day
 * @param now the known figures of this campaign
 * @param then all known figures of the one before
 * @param thenYear its year
 * @param before the whole of the campaign before that one, if it was reported while it went on
 * @param beforeThat its days; null with {@code before}
 * @param oneReport the mean square of one report's amount over its mean: 1 if each counts one
 */
public record ForecastInput(
        CampaignAlignment years,
        int today,
        ReportingTriangle now,
        ReportingTriangle then,
        CampaignId thenYear,
        @Nullable ReportingTriangle before,
        @Nullable CampaignAlignment beforeThat,
        double oneReport) {}
