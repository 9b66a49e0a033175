package tracker.domain.comparison;

import java.time.Instant;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ReportingTimeliness;

/**
 * The campaign before.
 *
 * @param learned whether it was told as it went
 * @param samePoint its instant that is held against now
 * @param shift how many days later than the same day of the campaign that is, because the same weekday was asked for
 * @param longer how many days longer the week is this year
 */
public record EarlierCampaign(
        AnnouncedCampaign campaign, ReportingTimeliness timeliness, Instant samePoint, int shift, int extraDays) {}
