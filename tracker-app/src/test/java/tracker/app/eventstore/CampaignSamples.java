package tracker.app.eventstore;

import static tracker.app.eventstore.Samples.CAMPAIGN;
import static tracker.app.eventstore.Samples.MONDAY;
import static tracker.app.eventstore.Samples.REASON;
import static tracker.app.eventstore.Samples.TRUST;
import static tracker.app.eventstore.Samples.TUESDAY_NOON;

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
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.campaign.Measure;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Line;
import tracker.domain.trust.Part;

/** A campaign is announced, moved, furnished, counted, closed and opened again. */
final class CampaignSamples {

    private static final CampaignDays FIRST = days(5);
    private static final CampaignDays MOVED = days(12);

    private CampaignSamples() {}

    static Stream<CampaignEvent> all() {
        return Stream.of(
                new CampaignAnnounced(
                        CAMPAIGN, new Line("Healthcare Science Week 2027"), FIRST, DatesStatus.PROVISIONAL),
                new CampaignRescheduled(CAMPAIGN, FIRST, MOVED, DatesStatus.CONFIRMED, REASON),
                new CourseOffered(
                        CAMPAIGN,
                        CourseCode.GENOMICS,
                        new Line("The Genomics Era"),
                        new Line("FutureLearn"),
                        new HttpsAddress("https://www.futurelearn.com/courses/the-genomics-era")),
                new CourseRetired(CAMPAIGN, CourseCode.BIOINFORMATICS, REASON),
                new GoalSet(CAMPAIGN, Measure.PEOPLE, Part.NATION, 100_000, MONDAY),
                new GoalSet(CAMPAIGN, Measure.ACTIVITIES, Part.region("Y56"), 200, MONDAY),
                new GoalSet(CAMPAIGN, Measure.TRUSTS, Part.icb("QKK"), 5, MONDAY),
                new GoalSet(CAMPAIGN, Measure.VIDEOS, Part.trust(TRUST), 2, MONDAY),
                new GoalSet(CAMPAIGN, Measure.COMPLETIONS, Part.NATION, 1_500, MONDAY),
                new CountFrozen(CAMPAIGN, new Line("End of the week"), TUESDAY_NOON, 12_345_678_901L),
                new CampaignClosed(CAMPAIGN, REASON),
                new CampaignReopened(CAMPAIGN, REASON));
    }

    private static CampaignDays days(int first) {
        LocalDate firstDay = LocalDate.of(2027, 3, first);
        return new CampaignDays(LocalDate.of(2027, 2, 1), firstDay, firstDay.plusDays(9), firstDay.plusDays(26));
    }
}
