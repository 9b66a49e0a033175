package tracker.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.broken;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

class GetCalendarTest {

    private static final CampaignId CAMPAIGN = new CampaignId(2027);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final Area GUYS = Area.trust(new TrustCode("RJ1"));

    private static GetCalendar asked(Area part, ActivityKind kind, int days, int skip, int most) {
        return new GetCalendar(CAMPAIGN, part, kind, new DayRange(FIRST, FIRST.plusDays(days - 1L)), skip, most);
    }

    @Test
    void an_answer_is_never_larger_than_a_month_of_a_hundred_a_day() {
        assertThat(asked(Area.NATION, null, 31, 0, 100)).isNotNull();
        broken(CalendarRule.A_PAGE_HAS_A_MONTH_AT_MOST, () -> asked(Area.NATION, null, 32, 0, 100));
        broken(CalendarRule.A_DAY_LISTS_A_HUNDRED_AT_MOST, () -> asked(Area.NATION, null, 1, 0, 101));
        broken(CalendarRule.A_DAY_LISTS_A_HUNDRED_AT_MOST, () -> asked(Area.NATION, null, 1, 0, 0));
        broken(CalendarRule.A_DAY_LISTS_A_HUNDRED_AT_MOST, () -> asked(Area.NATION, null, 1, -1, 10));
    }

    @Test
    void only_what_takes_place_somewhere_is_in_a_calendar() {
        assertThat(CalendarEntry.KINDS)
                .containsExactly(ActivityKind.STAND, ActivityKind.SCHOOL_TALK, ActivityKind.DEPARTMENT_VISIT);
        broken(CalendarRule.A_KIND_THAT_TAKES_PLACE_SOMEWHERE, () -> asked(Area.NATION, ActivityKind.COURSE, 1, 0, 10));
    }

    @Test
    void a_trusts_calendar_is_queried_again_when_the_trust_changes_and_the_nations_when_any_does() {
        ChangeScope leeds = new ChangeScope(false, Set.of(2027), Set.of("RR8"));
        ChangeScope lastYear = new ChangeScope(false, Set.of(2026), Set.of());
        assertThat(asked(GUYS, null, 1, 0, 10).concerns(leeds)).isFalse();
        assertThat(asked(GUYS, null, 1, 0, 10).concerns(new ChangeScope(false, Set.of(), Set.of("RJ1"))))
                .isTrue();
        assertThat(asked(Area.NATION, null, 1, 0, 10).concerns(leeds)).isTrue();
        assertThat(asked(Area.NATION, null, 1, 0, 10).concerns(lastYear)).isFalse();
        assertThat(asked(GUYS, null, 1, 0, 10).concerns(ChangeScope.EVERYTHING)).isTrue();
    }
}
