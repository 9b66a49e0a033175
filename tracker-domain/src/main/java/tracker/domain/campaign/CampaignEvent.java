package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** An event of a campaign. */
public sealed interface CampaignEvent {

    CampaignId campaign();

    record CampaignAnnounced(CampaignId campaign, TextLine name, CampaignDays days, DatesStatus dates)
            implements CampaignEvent {}

    record CampaignRescheduled(
            CampaignId campaign, CampaignDays oldDays, CampaignDays days, DatesStatus dates, Reason reason)
            implements CampaignEvent {}

    record CourseOffered(
            CampaignId campaign, CourseCode course, TextLine title, TextLine provider, HttpsAddress address)
            implements CampaignEvent {}

    record CourseRetired(CampaignId campaign, CourseCode course, Reason reason) implements CampaignEvent {}

    record GoalSet(CampaignId campaign, CampaignMeasure measure, Area part, int target, LocalDate by)
            implements CampaignEvent {}

    /**
     * An official count was published.
     *
     * @param position the last position of the event store that the count includes
     */
    record CountFrozen(CampaignId campaign, TextLine name, Instant instant, long position) implements CampaignEvent {}

    record CampaignClosed(CampaignId campaign, Reason reason) implements CampaignEvent {}

    record CampaignReopened(CampaignId campaign, Reason reason) implements CampaignEvent {}
}
