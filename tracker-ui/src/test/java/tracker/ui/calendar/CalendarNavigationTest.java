package tracker.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.guys;
import static tracker.ui.BoardSamples.trust;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.domain.trust.TrustQuery.TrustList;
import tracker.ui.shared.SelectField;

/** From one page of days to the next, and from one choice to another, nothing that was chosen is lost. */
class CalendarNavigationTest extends CalendarFixture {

    private static GetCalendar day(LocalDate day, int skip) {
        return asked(Area.NATION, null, DayRange.on(day), skip, 60);
    }

    private static GetCalendar month(int month, int days) {
        LocalDate first = LocalDate.of(2027, month, 1);
        return asked(Area.NATION, null, new DayRange(first, first.plusDays(days - 1L)), 0, 3);
    }

    private String way(String words) {
        return $(RouterLink.class).withText(words).all().getFirst().getHref();
    }

    private boolean leads(String words) {
        return $(RouterLink.class)
                .withCondition(link -> link.isVisible() && link.getText().equals(words))
                .exists();
    }

    private void choose(String kind, String place) {
        $(SelectField.class).all().getFirst().setValue(kind);
        $(SelectField.class).all().getLast().setValue(place);
        click("Show");
    }

    private List<String> places() {
        return $(SelectField.class)
                .all()
                .getLast()
                .getElement()
                .getChildren()
                .flatMap(each -> each.hasAttribute("value") ? List.of(each).stream() : each.getChildren())
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    @Test
    void one_day_leads_to_the_next_and_back_to_the_week() {
        told(day(TUESDAY, 0), 0);
        open("day", "2027-03-09");
        assertThat(way("Previous day")).contains("day=2027-03-08");
        assertThat(way("Next day")).contains("day=2027-03-10");
        assertThat(way("Back to the week")).contains("from=2027-03-09");
        assertThat(leads("More on this day")).isFalse();
        assertThat(leads("Earlier in this list")).isFalse();
    }

    @Test
    void before_the_first_day_and_after_the_last_there_is_none() {
        told(day(LocalDate.of(2027, 2, 1), 0), 0);
        open("day", "2027-02-01");
        assertThat(leads("Previous day")).isFalse();
        assertThat(leads("Next day")).isTrue();
        told(day(LAST_DAY, 0), 0);
        open("day", "2027-03-14");
        assertThat(leads("Previous day")).isTrue();
        assertThat(leads("Next day")).isFalse();
    }

    @Test
    void a_day_whose_last_page_is_shown_has_no_more() {
        told(day(TUESDAY, 60), 60, entry("1", ActivityStage.PLANNED, TUESDAY));
        open("day", "2027-03-09", "sheet", "2");
        assertThat(leads("More on this day")).isFalse();
        assertThat(way("Earlier in this list")).contains("day=2027-03-09").doesNotContain("sheet=");
    }

    @Test
    void more_appears_by_itself_when_the_day_fills_up() {
        told(day(TUESDAY, 0), 59, entry("1", ActivityStage.PLANNED, TUESDAY));
        open("day", "2027-03-09");
        assertThat(leads("More on this day")).isFalse();
        told(day(TUESDAY, 0), 60, entry("1", ActivityStage.PLANNED, TUESDAY));
        settle();
        assertThat(leads("More on this day")).isTrue();
    }

    @Test
    void the_week_leads_to_the_days_before_it_and_to_none_after_it() {
        told(QUESTION, 0);
        open();
        assertThat(way("Earlier days (7 activities)")).contains("from=2027-03-04", "campaign=2027");
        assertThat(leads("Later days")).isFalse();
    }

    @Test
    void a_month_ends_where_the_campaign_does() {
        told(month(2, 28), 0);
        open("month", "2027-02");
        assertThat(pageText()).contains("March 2027").doesNotContain("January 2027");
        assertThat(way("Show as a list")).contains("from=2027-02-01");
        told(month(3, 31), 0);
        open("month", "2027-03");
        assertThat(pageText()).contains("February 2027").doesNotContain("April 2027");
        assertThat(way("Show as a list")).doesNotContain("from=");
    }

    @Test
    void only_days_of_the_campaign_with_activities_are_links_in_the_month() {
        told(
                month(3, 31),
                0,
                entry("1", ActivityStage.HELD, TUESDAY),
                entry("2", ActivityStage.HELD, LAST_DAY.plusDays(3)));
        open("month", "2027-03");
        assertThat(fragment("table").select("td > a").eachText()).containsExactly("Tue 9 March: 1 activity");
        assertThat(fragment("table").text()).contains("Wed 17 March: 1 activity");
    }

    @Test
    void another_filter_keeps_the_days_and_begins_at_their_first_page() {
        told(day(TUESDAY, 60), 205, entry("1", ActivityStage.PLANNED, TUESDAY));
        GetCalendar stands = asked(Area.region("Y56"), ActivityKind.STAND, DayRange.on(TUESDAY), 0, 60);
        told(stands, 0, entry("1", ActivityStage.PLANNED, TUESDAY));
        open("day", "2027-03-09", "sheet", "2");
        choose("stand", "region:Y56");
        assertThat(queries.subscriberCount(stands)).isEqualTo(1);
        assertThat(pageText()).contains("Stands, England: Tue 9 March");
    }

    @Test
    void another_filter_stays_in_the_month() {
        told(month(3, 31), 0);
        LocalDate first = LocalDate.of(2027, 3, 1);
        GetCalendar talks = asked(
                Area.NATION, ActivityKind.SCHOOL_TALK, new DayRange(first, first.plusDays(30)), 0, MonthTable.OF_A_DAY);
        told(talks, 0);
        open("month", "2027-03");
        choose("school-talk", "");
        assertThat(queries.subscriberCount(talks)).isEqualTo(1);
    }

    @Test
    void all_types_in_all_of_england_takes_the_filter_away() {
        DayRange week = new DayRange(FIRST_DAY, LAST_DAY);
        told(QUESTION, 0);
        told(asked(Area.region("Y58"), ActivityKind.STAND, week, 0, 8), 0);
        open("region", "Y58", "kind", "stand");
        assertThat($(SelectField.class).all().getFirst().getValue()).isEqualTo("stand");
        assertThat($(SelectField.class).all().getLast().getValue()).isEqualTo("region:Y58");
        choose("", "");
        assertThat(queries.subscriberCount(QUESTION)).isEqualTo(1);
        assertThat(pageText()).contains("All types, England");
    }

    @Test
    void nothing_moves_while_the_options_are_looked_through() {
        told(QUESTION, 0);
        open();
        $(SelectField.class).all().getFirst().setValue("stand");
        settle();
        assertThat(queries.subscriberCount(QUESTION)).isEqualTo(1);
        assertThat(pageText()).contains("All types, England");
    }

    private static RegisteredTrust closed(
            String code, String name, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        RegisteredTrust there = trust(code, name, new Region("Y56", "London"));
        return new RegisteredTrust(
                there.code(), name, there.type(), there.region(), there.icb(), there.place(), opened, closed, Set.of());
    }

    @Test
    void a_trust_that_is_not_open_in_the_week_is_offered_only_where_it_is_shown() {
        queries.setAnswer(
                new ListTrusts(),
                new TrustList(
                        at(1),
                        List.of(
                                guys(),
                                closed("R1A", "Merged Away", null, FIRST_DAY.minusDays(1)),
                                closed("R1B", "Still There", null, FIRST_DAY),
                                closed("R1C", "Yet To Open", FIRST_DAY.plusDays(1), null),
                                closed("R1D", "admirals", null, null))));
        told(QUESTION, 0);
        open();
        assertThat(places())
                .as("by name, whatever the case of its letters")
                .containsExactly("", "region:Y56", "trust:R1D", "trust:RJ1", "trust:R1B");
        told(new GetCalendar(CAMPAIGN, Area.trust(new TrustCode("R1A")), null, QUESTION.days(), 0, 60), 0);
        open("trust", "R1A");
        assertThat(places()).contains("trust:R1A").doesNotContain("trust:R1C");
        assertThat($(SelectField.class).all().getLast().getValue()).isEqualTo("trust:R1A");
    }

    @Test
    void a_delay_is_told_and_taken_back() {
        told(QUESTION, 0);
        open();
        queries.setAnswer(new IsBehind(), true);
        settle();
        assertThat(pageText()).contains("Updates are slightly delayed.");
        queries.setAnswer(new IsBehind(), false);
        settle();
        assertThat(pageText()).contains("Live.").doesNotContain("delayed");
    }

    @Test
    void the_page_has_the_name_of_what_it_shows() {
        told(QUESTION, 0);
        open();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Calendar: England, Healthcare Science Week 2027 – Healthcare Science Week tracker");
    }
}
