package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.CAMPAIGN;
import static tracker.app.eventstore.SampleValues.MONDAY;
import static tracker.app.eventstore.SampleValues.REASON;
import static tracker.app.eventstore.SampleValues.TRUST;
import static tracker.app.eventstore.SampleValues.TUESDAY_NOON;

import java.time.LocalDate;
import java.util.stream.Stream;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignEvent;
import tracker.domain.campaign.CampaignEvent.CampaignAnnounced;
import tracker.domain.campaign.CampaignEvent.CampaignClosed;
import tracker.domain.campaign.CampaignEvent.CampaignReopened;
import tracker.domain.campaign.CampaignEvent.CampaignRescheduled;
import tracker.domain.campaign.CampaignEvent.CountFrozen;
import tracker.domain.campaign.CampaignEvent.CourseOffered;
import tracker.domain.campaign.CampaignEvent.CourseRetired;
import tracker.domain.campaign.CampaignEvent.GoalSet;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** Events of a campaign: announced, moved, configured, counted, closed and reopened. */
final class CampaignSamples {

    private static final CampaignDays FIRST = days(5);
    private static final CampaignDays MOVED = days(12);

    private CampaignSamples() {}

    static Stream<CampaignEvent> all() {
        return Stream.of(
                new CampaignAnnounced(
                        CAMPAIGN, new TextLine("Healthcare Science Week 2027"), FIRST, DatesStatus.PROVISIONAL),
                new CampaignRescheduled(CAMPAIGN, FIRST, MOVED, DatesStatus.CONFIRMED, REASON),
                new CourseOffered(
                        CAMPAIGN,
                        CourseCode.GENOMICS,
                        new TextLine("The Genomics Era"),
                        new TextLine("FutureLearn"),
                        new HttpsAddress("https://www.futurelearn.com/courses/the-genomics-era")),
                new CourseRetired(CAMPAIGN, CourseCode.BIOINFORMATICS, REASON),
                new GoalSet(CAMPAIGN, CampaignMeasure.PEOPLE, Area.NATION, 100_000, MONDAY),
                new GoalSet(CAMPAIGN, CampaignMeasure.ACTIVITIES, Area.region("Y56"), 200, MONDAY),
                new GoalSet(CAMPAIGN, CampaignMeasure.TRUSTS, Area.icb("QKK"), 5, MONDAY),
                new GoalSet(CAMPAIGN, CampaignMeasure.VIDEOS, Area.trust(TRUST), 2, MONDAY),
                new GoalSet(CAMPAIGN, CampaignMeasure.COMPLETIONS, Area.NATION, 1_500, MONDAY),
                new CountFrozen(CAMPAIGN, new TextLine("End of the week"), TUESDAY_NOON, 12_345_678_901L),
                new CampaignClosed(CAMPAIGN, REASON),
                new CampaignReopened(CAMPAIGN, REASON));
    }

    private static CampaignDays days(int first) {
        LocalDate firstDay = LocalDate.of(2027, 3, first);
        return new CampaignDays(LocalDate.of(2027, 2, 1), firstDay, firstDay.plusDays(9), firstDay.plusDays(26));
    }
}
