package tracker.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.StateTree;
import com.vaadin.flow.internal.change.NodeChange;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.access.Role;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.PendingPageUpdates;
import tracker.ui.shared.SelectField;

class CalendarViewTest extends CalendarFixture {

    @Test
    void the_week_stands_day_by_day_and_today_is_marked() {
        told(
                QUESTION,
                0,
                entry("1", ActivityStage.HELD, TUESDAY),
                entry("2", ActivityStage.PLANNED, TUESDAY.plusDays(1)));
        open();

        assertThat(pageText())
                .contains("Calendar", "Day 5 of 10", "5 to 14 March 2027", "Live. Updated 2:15pm")
                .contains("All types, England: 5 to 14 March 2027")
                .contains("4 activities: 2 planned, 2 held.");
        assertThat(fragment(".agenda").select(".day")).hasSize(10);
        assertThat(day(4)).isEqualTo("Tue 9 March Today Stand Held Foyer 1 Guy's & St Thomas'");
        assertThat(fragment(".agenda").select("[aria-current=date] h3").text()).isEqualTo("Tue 9 March Today");
        assertThat(fragment(".agenda").select(".today")).hasSize(1);
    }

    @Test
    void an_empty_day_says_so() {
        told(QUESTION, 0);
        open();

        assertThat(day(9)).isEqualTo("Sun 14 March Nothing planned yet");
        assertThat(day(4)).isEqualTo("Tue 9 March Today Nothing planned yet");
        assertThat(day(0)).isEqualTo("Fri 5 March No activities on this day.");
    }

    @Test
    void each_entry_leads_to_its_trust_and_what_is_still_to_come_into_a_calendar() {
        told(
                QUESTION,
                0,
                entry("1", ActivityStage.HELD, TUESDAY),
                entry("2", ActivityStage.PLANNED, TUESDAY.plusDays(1)));
        open();

        assertThat(fragment(".agenda").select(".entry a[router-link]").eachAttr("href"))
                .containsExactly("trusts/RJ1?campaign=2027", "trusts/RJ1?campaign=2027");
        assertThat(fragment(".agenda").select(".add").eachAttr("href")).containsExactly("calendar/activities/2.ics");
        assertThat(fragment(".agenda").select(".add").attr("aria-label"))
                .isEqualTo("Add to my calendar: Foyer 2, Guy's & St Thomas'");
    }

    @Test
    void an_activity_of_several_days_stands_on_each_with_its_days() {
        told(QUESTION, 0, entry("1", ActivityStage.PLANNED, new DayRange(TUESDAY, TUESDAY.plusDays(2))));
        open();

        assertThat(day(4)).contains("9 March 2027 to 11 March 2027");
        assertThat(day(6)).contains("Foyer 1", "9 March 2027 to 11 March 2027");
        assertThat(day(7)).contains("Nothing planned yet");
    }

    @Test
    void a_day_with_more_than_is_listed_leads_to_all_of_it() {
        told(QUESTION, 205, entry("1", ActivityStage.PLANNED, TUESDAY));
        open();
        assertThat(fragment(".more a").text()).isEqualTo("All 206 on Tue 9 March");
        assertThat(fragment(".more a").attr("href")).contains("day=2027-03-09", "campaign=2027");

        told(asked(Area.NATION, null, DayRange.on(TUESDAY), 60, 60), 205, entry("1", ActivityStage.PLANNED, TUESDAY));
        open("day", "2027-03-09", "sheet", "2");
        assertThat(pageText()).contains("All types, England: Tue 9 March", "More on this day", "Earlier in this list");
        assertThat($(RouterLink.class)
                        .withText("More on this day")
                        .all()
                        .getFirst()
                        .getHref())
                .contains("sheet=3", "day=2027-03-09");
    }

    @Test
    void the_address_chooses_kind_place_and_days() {
        DayRange before = new DayRange(LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 22));
        told(asked(Area.region("Y56"), ActivityKind.SCHOOL_TALK, before, 0, 8), 0);
        open("kind", "school-talk", "region", "Y56", "from", "2027-02-20");

        assertThat(pageText()).contains("School talks, England: 13 to 22 February 2027");
        assertThat($(RouterLink.class).withText("Later days").all().getFirst().getHref())
                .contains("from=2027-02-23", "kind=school-talk", "region=Y56");
        assertThat($(RouterLink.class)
                        .withText("Earlier days (7 activities)")
                        .all()
                        .getFirst()
                        .getHref())
                .contains("from=2027-02-12");
    }

    @Test
    void who_speaks_for_a_trust_reports_what_is_over_from_here() {
        currentUser(FakeCurrentUser.of(Role.CONTRIBUTOR, "RJ1"));
        told(
                QUESTION,
                0,
                entry("1", ActivityStage.HELD, TUESDAY.minusDays(1)),
                entry("2", ActivityStage.PLANNED, TUESDAY.minusDays(1)),
                entry("3", ActivityStage.PLANNED, TUESDAY));
        open();
        assertThat($(RouterLink.class)
                        .withCondition(
                                link -> link.isVisible() && link.getText().equals("How many people came?"))
                        .all())
                .extracting(RouterLink::getHref)
                .containsExactly("my/activities/2?do=report");
    }

    @Test
    void whoever_only_looks_is_asked_nothing() {
        told(QUESTION, 0, entry("2", ActivityStage.PLANNED, TUESDAY.minusDays(1)));
        open();
        assertThat(pageText()).contains("Foyer 2").doesNotContain("How many people came?");
    }

    @Test
    void the_people_of_another_trust_are_asked_nothing() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RTE"));
        told(QUESTION, 0, entry("2", ActivityStage.PLANNED, TUESDAY.minusDays(1)));
        open();
        assertThat(pageText()).contains("Foyer 2").doesNotContain("How many people came?");
    }

    @Test
    void a_month_is_a_table_of_weeks_whose_days_lead_to_all_of_them() {
        DayRange march = new DayRange(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
        told(asked(Area.NATION, null, march, 0, 3), 9, entry("1", ActivityStage.PLANNED, TUESDAY));
        open("month", "2027-03");
        assertThat(fragment("table").select("thead th").eachText())
                .startsWith("Monday")
                .hasSize(7);
        assertThat(fragment("table").select("tbody tr")).hasSize(5);
        assertThat(fragment("table").select("td.outside")).hasSize(4);
        assertThat(fragment("table").select("td[aria-current=date]").text())
                .isEqualTo("Tue 9 March: 10 activities Stand: Foyer 1");
        assertThat(fragment("table").select("td[aria-current=date] > a").attr("href"))
                .contains("day=2027-03-09");
        assertThat(pageText()).contains("February 2027", "Show as a list").doesNotContain("April 2027");
    }

    @Test
    void what_is_shown_can_be_subscribed_to() {
        GetCalendar region = asked(Area.region("Y56"), ActivityKind.SCHOOL_TALK, WEEK, 0, 8);
        told(region, 0);
        open("region", "Y56", "kind", "school-talk");
        click("Copy the calendar address");
        assertThat($(Input.class).single().getValue()).isEqualTo("calendar/open.ics?region=Y56&kind=school-talk");
    }

    @Test
    void what_is_chosen_is_shown_when_the_button_is_pressed() {
        told(QUESTION, 0);
        GetCalendar wanted = asked(Area.trust(new TrustCode("RTE")), ActivityKind.STAND, WEEK, 0, 60);
        told(wanted, 0, entry("1", ActivityStage.PLANNED, TUESDAY));
        open();
        $(SelectField.class).all().getFirst().setValue("stand");
        $(SelectField.class).all().getLast().setValue("trust:RTE");
        test($(NativeButton.class).withText("Show").single()).click();

        assertThat(pageText()).contains("Stands, England");
        assertThat(day(4))
                .contains("Foyer 1")
                .as("in its own calendar a trust is not named")
                .doesNotContain("Guy's");
    }

    @Test
    void a_new_answer_is_shown_and_the_same_one_sends_nothing() {
        told(QUESTION, 0);
        open();
        told(QUESTION, 0, entry("1", ActivityStage.PLANNED, TUESDAY));
        settle();
        assertThat(day(4)).contains("Foyer 1");
        StateTree tree = UI.getCurrent().getInternals().getStateTree();
        tree.collectChanges(first -> {});

        told(QUESTION, 0, entry("1", ActivityStage.PLANNED, TUESDAY));
        PendingPageUpdates.runAll();

        List<NodeChange> sent = new ArrayList<>();
        tree.collectChanges(sent::add);
        assertThat(sent).isEmpty();
    }

    @Test
    void another_year_is_another_calendar() {
        DayRange week = new DayRange(FIRST_DAY.minusYears(1), LAST_DAY.minusYears(1));
        GetCalendar lastYear = new GetCalendar(LAST_YEAR, Area.NATION, null, week, 0, 8);
        told(lastYear, 0);
        open("campaign", "2026");

        assertThat(queries.subscriberCount(lastYear)).isEqualTo(1);
        UI.getCurrent().navigate("nowhere");
        assertThat(queries.subscriberCount(lastYear)).isZero();
    }

    @Test
    void an_address_that_makes_no_sense_is_answered_in_plain_words() {
        queries.setAnswer(asked(Area.region("Y99"), null, WEEK, 0, 8), Optional.empty());
        refused("There is no such region or trust in the register.", "region", "Y99");
        refused("The day in this address is not valid. Write it like 2027-03-09.", "day", "tuesday");
        refused(
                "The day in this address is outside the campaign, which runs from 1 February 2027",
                "from",
                "2027-06-01");
        refused("The calendar does not show activities of the type in this address.", "kind", "course");
        refused("A trust's ODS code has 3 to 6 capital letters and digits.", "trust", "?");
    }

    @Test
    void without_any_campaign_the_page_says_so() {
        queries.setAnswer(new ListCampaigns(), new CampaignList(at(0), List.of()));
        open();

        assertThat(pageText()).contains("No campaign has been announced yet.");
    }
}
