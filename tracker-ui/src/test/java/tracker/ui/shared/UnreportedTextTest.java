package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;

class UnreportedTextTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);
    private static final LocalDate AFTER = LocalDate.of(2027, 3, 31);

    private static ActivityTotals planned(int number) {
        return new ActivityTotals(number, 0, 0, 0, ReachTotals.NOBODY);
    }

    private static final List<DailyTotals> DAYS = DailyTotals.of(new TreeMap<>(Map.of(
            TUESDAY, Map.of(ActivityKind.STAND, planned(5)),
            LAST_DAY, Map.of(ActivityKind.SCHOOL_TALK, planned(31), ActivityKind.VIDEO, planned(2)))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-01 | RUN_UP    | 36 more planned, 2 videos in review",
                "2027-03-09 | WEEK      | 36 more planned, 2 videos in review",
                "2027-03-10 | WEEK      | 31 more planned, 5 reports due, 2 videos in review",
                "2027-03-31 | REPORTING | 36 reports due, 2 videos in review",
                "2027-04-01 | CLOSED    | 36 not reported, 2 videos in review",
                "2027-12-01 | PAST      | 36 not reported, 2 videos in review"
            })
    void nothing_of_the_past_is_planned(LocalDate today, CampaignPhase phase, String words) {
        assertThat(UnreportedText.inWords(UnreportedTotals.of(DAYS, today), phase))
                .isEqualTo(words);
    }

    @Test
    void once_everything_is_reported_nothing_is_said() {
        UnreportedTotals none = UnreportedTotals.of(List.of(), AFTER);
        assertThat(UnreportedText.inWords(none, CampaignPhase.REPORTING)).isEmpty();
        assertThat(UnreportedText.inWords(none, CampaignPhase.WEEK)).isEqualTo("0 more planned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-14 | WEEK      | 6,029 more needed by 14 March 2027",
                "2027-03-15 | REPORTING | 6,029 short on 15 March 2027",
                "2027-04-01 | CLOSED    | Not reached: 6,029 short",
                "2028-04-01 | PAST      | Not reached: 6,029 short"
            })
    void after_its_day_nothing_is_needed_for_a_goal(LocalDate today, CampaignPhase phase, String words) {
        Goal goal = new Goal(CampaignMeasure.PEOPLE, Area.NATION, 50_000, LAST_DAY);
        assertThat(UnreportedText.missing(goal, 6_029, today, phase)).isEqualTo(words);
    }

    @Test
    void an_activity_is_due_once_its_last_day_has_passed() {
        DayRange days = new DayRange(TUESDAY, TUESDAY.plusDays(1));
        ActivityKind stand = ActivityKind.STAND;
        assertThat(stand.inWords(ActivityStage.PLANNED, days, TUESDAY.plusDays(1)))
                .isEqualTo("planned");
        assertThat(stand.inWords(ActivityStage.PLANNED, days, TUESDAY.plusDays(2)))
                .isEqualTo("report due");
        assertThat(stand.inWords(ActivityStage.CANCELLED, days, AFTER)).isEqualTo("cancelled");
        assertThat(ActivityKind.VIDEO.inWords(ActivityStage.PLANNED, days, AFTER))
                .isEqualTo("planned");
    }
}
