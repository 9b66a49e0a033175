package tracker.domain.comparison;

import java.time.Instant;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ReportingTimeliness;

/**
 * The campaign before.
 *
 * @param timeliness whether it was reported while it went on
 * @param samePoint its instant that matches now
 * @param shift its days against the same day of the campaign, because weekdays are aligned
 * @param extraDays how many days longer the week is this year
 */
public record EarlierCampaign(
        AnnouncedCampaign campaign, ReportingTimeliness timeliness, Instant samePoint, int shift, int extraDays) {}
