package tracker.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.broken;
import static tracker.domain.campaign.CampaignRulesStory.FIRST_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.shared.ValueRule;

class CampaignDaysTest {

    private static final LocalDate RUN_UP = FIRST_DAY.minusDays(10);
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(2);
    private static final LocalDate LATE_UNTIL = FIRST_DAY.plusDays(20);

    @Test
    void the_days_are_in_order() {
        var rule = ValueRule.DAYS_ARE_IN_ORDER;
        broken(rule, () -> new CampaignDays(FIRST_DAY.plusDays(1), FIRST_DAY, LAST_DAY, LATE_UNTIL));
        broken(rule, () -> new CampaignDays(RUN_UP, FIRST_DAY, FIRST_DAY.minusDays(1), LATE_UNTIL));
        broken(rule, () -> new CampaignDays(RUN_UP, FIRST_DAY, LAST_DAY, LAST_DAY.minusDays(1)));
        assertThat(new CampaignDays(FIRST_DAY, FIRST_DAY, FIRST_DAY, FIRST_DAY).week())
                .containsExactly(FIRST_DAY);
    }

    @Test
    void an_activity_belongs_from_run_up_to_last_day() {
        var days = new CampaignDays(RUN_UP, FIRST_DAY, LAST_DAY, LATE_UNTIL);
        assertThat(days.include(new DayRange(RUN_UP, LAST_DAY))).isTrue();
        assertThat(days.include(new DayRange(RUN_UP.minusDays(1), LAST_DAY))).isFalse();
        assertThat(days.include(new DayRange(LAST_DAY, LAST_DAY.plusDays(1)))).isFalse();
        assertThat(days.week()).containsExactly(FIRST_DAY, FIRST_DAY.plusDays(1), LAST_DAY);
    }

    @Test
    void the_current_campaign_is_the_next_one_not_over_or_else_the_latest() {
        var three = campaigns(2028, 2027, 2026);
        assertThat(yearMeantOn(LocalDate.of(2027, 1, 1), three)).isEqualTo(2027);
        assertThat(yearMeantOn(LocalDate.of(2027, 4, 4), three)).isEqualTo(2027);
        assertThat(yearMeantOn(LocalDate.of(2027, 4, 5), three)).isEqualTo(2028);
        assertThat(yearMeantOn(LocalDate.of(2029, 1, 1), three)).isEqualTo(2028);
        assertThat(campaigns().currentOn(FIRST_DAY)).isEmpty();
        assertThat(three.find(2026)).isPresent();
        assertThat(three.find(2025)).isEmpty();
    }

    private static int yearMeantOn(LocalDate day, CampaignList campaigns) {
        return campaigns.currentOn(day).orElseThrow().id().value();
    }

    private static CampaignList campaigns(Integer... years) {
        return new CampaignList(
                new SnapshotPosition(Instant.EPOCH, ContiguousPosition.NONE),
                Stream.of(years).map(CampaignDaysTest::campaign).toList());
    }

    private static AnnouncedCampaign campaign(int year) {
        CampaignDays days = CampaignRulesStory.daysFrom(FIRST_DAY.withYear(year));
        return new AnnouncedCampaign(
                new CampaignId(year),
                "Week " + year,
                days,
                DatesStatus.CONFIRMED,
                false,
                List.of(),
                List.of(),
                List.of());
    }
}
