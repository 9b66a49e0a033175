package tracker.app.plainform;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;

class PlainFormRequestTest {

    private static final CampaignDays DAYS = new CampaignDays(
            LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 14), LocalDate.of(2027, 4, 30));

    private static Map<String, String> form(String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of(
                "wish", "0199c0de-0000-4000-8000-000000000001",
                "trust", "rj1",
                "kind", "stand",
                "stage", "held",
                "day", "2027-03-09",
                "place", "Main foyer",
                "people", "1,200"));
        form.put(field, value);
        return form;
    }

    private static PlainFormRequest answers(String field, String value) {
        return PlainFormRequest.of(form(field, value));
    }

    @Test
    void a_filled_form_is_a_command_and_the_same_form_is_the_same_activity() {
        PlainFormRequest answers = answers("kind", "stand");
        assertThat(answers.problems()).isEmpty();
        assertThat(answers.command(CAMPAIGN)).isInstanceOfSatisfying(RecordStandHeld.class, held -> {
            assertThat(held.figures().visitors().best()).isEqualTo(1_200);
            assertThat(held.trust().value()).isEqualTo("RJ1");
        });
        assertThat(answers.command(CAMPAIGN)).isEqualTo(answers("kind", "stand").command(CAMPAIGN));
        assertThat(answers.command(CAMPAIGN).id())
                .isNotEqualTo(answers("wish", "0199c0de-0000-4000-8000-000000000002")
                        .command(CAMPAIGN)
                        .id());
    }

    @Test
    void how_many_came_can_be_unknown_which_is_not_zero_and_not_a_number_as_well() {
        Map<String, String> form = form("people", "");
        assertThat(PlainFormRequest.of(form).problems()).containsOnlyKeys("people");
        form.put("unknown", "yes");
        assertThat(PlainFormRequest.of(form).problems()).isEmpty();
        assertThat(PlainFormRequest.of(form).command(CAMPAIGN)).isInstanceOfSatisfying(RecordStandHeld.class, held -> {
            assertThat(held.figures().visitors()).isEqualTo(Reach.UNKNOWN);
        });
        form.put("people", "12");
        assertThat(PlainFormRequest.of(form).problems()).containsOnlyKeys("people");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, planned, ''",
        "2027-03-01, held, 2027-03-01",
        "2027-03-14, held, 2027-03-14",
        "2027-03-15, held, ''",
    })
    void a_new_form_never_starts_on_a_day_outside_the_campaign(LocalDate today, String stage, String day) {
        PlainFormRequest fresh = PlainFormRequest.fresh(Map.of(), today, DAYS);
        assertThat(fresh.day()).isEqualTo(day);
        assertThat(fresh.stage()).isEqualTo(stage);
    }

    @Test
    void a_place_that_looks_like_a_person_is_asked_about_until_that_very_place_is_confirmed() {
        Map<String, String> form = form("place", "Ward 7, with patient Ottoline");
        assertThat(PlainFormRequest.of(form).problems()).containsOnlyKeys("place");
        form.put("noPerson", "another place");
        assertThat(PlainFormRequest.of(form).problems()).containsOnlyKeys("place");
        form.put("noPerson", form.get("place"));
        assertThat(PlainFormRequest.of(form).problems()).isEmpty();
    }

    @Test
    void each_kind_is_planned_or_held() {
        assertThat(answers("stage", "planned").command(CAMPAIGN)).isInstanceOf(BookStand.class);
        assertThat(answers("kind", "talk").command(CAMPAIGN)).isInstanceOf(DeliverSchoolTalk.class);
        assertThat(answers("kind", "visit").command(CAMPAIGN)).isInstanceOf(HostDepartmentVisit.class);
        Map<String, String> planned = form("stage", "planned");
        planned.put("kind", "talk");
        assertThat(PlainFormRequest.of(planned).command(CAMPAIGN)).isInstanceOf(BookSchoolTalk.class);
        planned.put("kind", "visit");
        assertThat(PlainFormRequest.of(planned).command(CAMPAIGN)).isInstanceOf(ArrangeDepartmentVisit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "trust, no trust, trust",
        "trust, '', trust",
        "kind, video, kind",
        "kind, '', kind",
        "stage, '', stage",
        "day, 9 March, day",
        "day, '', day",
        "place, '  ', place",
        "people, '', people",
        "people, many, people",
        "people, -3, people",
        "wish, ../../etc, wish"
    })
    void what_is_wrong_is_said_at_its_field(String field, String value, String problem) {
        assertThat(answers(field, value).problems()).containsOnlyKeys(problem);
    }

    @Test
    void nobody_has_to_say_how_many_came_to_what_is_planned() {
        Map<String, String> planned = form("stage", "planned");
        planned.put("people", "");
        assertThat(PlainFormRequest.of(planned).problems()).isEmpty();
    }

    @Test
    void an_unusual_number_is_asked_about_until_this_very_number_is_confirmed() {
        Map<String, String> form = form("people", "9,000");
        assertThat(PlainFormRequest.of(form).question(CAMPAIGN))
                .hasValueSatisfying(question ->
                        assertThat(question).contains("9,000 visitors is more than a stand usually has (up to 5,000)"));
        form.put("right", "8,000");
        assertThat(PlainFormRequest.of(form).question(CAMPAIGN)).isPresent();
        form.put("right", "9,000");
        assertThat(PlainFormRequest.of(form).question(CAMPAIGN)).isEmpty();
        assertThat(PlainFormRequest.of(form).command(CAMPAIGN))
                .isInstanceOfSatisfying(
                        RecordStandHeld.class,
                        held -> assertThat(held.confirmed()).isTrue());
        assertThat(answers("people", "120").question(CAMPAIGN)).isEmpty();
    }

    @Test
    void an_empty_form_is_a_new_wish_each_time() {
        PlainFormRequest first = PlainFormRequest.fresh(Map.of("trust", "rj1"), LocalDate.of(2027, 3, 9), DAYS);
        assertThat(first.trust()).isEqualTo("RJ1");
        assertThat(first.day()).isEqualTo("2027-03-09");
        assertThat(first.wish())
                .isNotEqualTo(
                        PlainFormRequest.fresh(Map.of(), LocalDate.EPOCH, DAYS).wish());
        assertThat(PlainFormRequest.of(Map.of()).problems())
                .containsKeys("wish", "trust", "kind", "stage", "day", "place");
    }
}
