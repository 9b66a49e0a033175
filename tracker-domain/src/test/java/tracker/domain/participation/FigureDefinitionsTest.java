package tracker.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.Reach;
import tracker.domain.trust.Area;

/** What figures and lists mean, once for boards, files, reports and reminders. */
class FigureDefinitionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static ActivitySummary activity(ActivityKind kind, ActivityStage stage) {
        return new ActivitySummary(
                "stand-1", kind, "RJ1", "Foyer", new DayRange(MONDAY, WEDNESDAY), stage, Reach.UNKNOWN, false);
    }

    @Test
    void a_report_is_due_after_the_last_day_of_what_was_planned_for_days() {
        ActivitySummary stand = activity(ActivityKind.STAND, ActivityStage.PLANNED);
        assertThat(stand.isReportDue(MONDAY.plusDays(1))).isFalse();
        assertThat(stand.isReportDue(WEDNESDAY)).isFalse();
        assertThat(stand.isReportDue(WEDNESDAY.plusDays(1))).isTrue();
        assertThat(activity(ActivityKind.STAND, ActivityStage.HELD).isReportDue(WEDNESDAY.plusDays(1)))
                .isFalse();
        assertThat(activity(ActivityKind.VIDEO, ActivityStage.PLANNED).isReportDue(WEDNESDAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void people_are_unknown_only_where_something_was_held_and_nothing_counted() {
        assertThat(new ReachTotals(0, 0, 0, 0, 3).bestIfKnown()).isNull();
        assertThat(new ReachTotals(0, 0, 0, 0, 3).lowIfKnown()).isNull();
        assertThat(new ReachTotals(0, 0, 0, 0, 3).highIfKnown()).isNull();
        assertThat(new ReachTotals(0, 0, 0, 1, 3).bestIfKnown()).isZero();
        assertThat(ReachTotals.NOBODY.bestIfKnown()).isZero();
    }

    @Test
    void a_past_instant_is_never_moved_to_a_later_one() {
        Instant almostTen = Instant.parse("2027-03-09T09:59:59.999999999Z");
        assertThat(AsAt.known(almostTen).instant()).isEqualTo(Instant.parse("2027-03-09T09:59:59.999999Z"));
        assertThat(AsAt.happened(almostTen).instant())
                .isEqualTo(AsAt.known(almostTen).instant());
        assertThat(LondonTimeFormat.parse("2027-03-09T09:59:59.999999999"))
                .isEqualTo(Instant.parse("2027-03-09T09:59:59.999999Z"));
    }

    @Test
    void a_closed_trust_counts_if_it_took_part() {
        ActivityTotals cancelled = new ActivityTotals(0, 0, 1, 0, ReachTotals.NOBODY);
        assertThat(ParticipatingTrustCount.ofTrust(false, cancelled)).isEqualTo(ParticipatingTrustCount.NONE);
        assertThat(ParticipatingTrustCount.ofTrust(true, cancelled)).isEqualTo(new ParticipatingTrustCount(1, 0, 0));
        assertThat(ParticipatingTrustCount.ofTrust(false, new ActivityTotals(1, 0, 0, 0, ReachTotals.NOBODY)))
                .isEqualTo(new ParticipatingTrustCount(1, 0, 1));
        assertThat(ParticipatingTrustCount.ofTrust(false, new ActivityTotals(1, 1, 0, 0, ReachTotals.NOBODY)))
                .isEqualTo(new ParticipatingTrustCount(1, 1, 0));
    }

    @Test
    void of_videos_no_people_are_reached() {
        assertThat(BoardFilter.NONE.withKinds(Set.of(ActivityKind.VIDEO)).counts(CampaignMeasure.PEOPLE))
                .isFalse();
        assertThat(BoardFilter.NONE
                        .withKinds(Set.of(ActivityKind.VIDEO, ActivityKind.STAND))
                        .counts(CampaignMeasure.PEOPLE))
                .isTrue();
        assertThat(BoardFilter.NONE.counts(CampaignMeasure.PEOPLE)).isTrue();
    }

    @Test
    void a_goal_is_at_a_hundred_percent_only_when_it_is_met() {
        Goal goal = new Goal(CampaignMeasure.ACTIVITIES, Area.NATION, 1_000, WEDNESDAY);
        assertThat(goal.percent(876)).isEqualTo(87);
        assertThat(goal.percent(999)).isEqualTo(99);
        assertThat(goal.percent(1_000)).isEqualTo(100);
        assertThat(goal.percent(Long.MAX_VALUE / 100)).isEqualTo(Integer.MAX_VALUE);
    }
}
