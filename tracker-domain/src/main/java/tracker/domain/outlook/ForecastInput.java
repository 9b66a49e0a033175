package tracker.domain.outlook;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignId;

/**
 * All that a forecast is made from. Days are numbered in each campaign's own way.
 *
 * @param years this campaign and the one before
 * @param today the day of this campaign on which it is asked; every age ends at the time of day of the question
 * @param now what is known of this campaign
 * @param then all that is known of the one before
 * @param thenYear its year
 * @param before the whole of the campaign before that one, where it was told as it went
 * @param beforeThat the days of it; null with {@code before}
 * @param oneReport the mean square of one report's amount over its mean: 1 where each counts one
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
