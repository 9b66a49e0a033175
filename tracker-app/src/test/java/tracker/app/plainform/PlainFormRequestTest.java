package tracker.app.plainform;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;

class PlainFormRequestTest {

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
    void an_empty_form_is_a_new_wish_each_time() {
        PlainFormRequest first = PlainFormRequest.fresh(Map.of("trust", "rj1"), LocalDate.of(2027, 3, 9));
        assertThat(first.trust()).isEqualTo("RJ1");
        assertThat(first.day()).isEqualTo("2027-03-09");
        assertThat(first.wish())
                .isNotEqualTo(PlainFormRequest.fresh(Map.of(), LocalDate.EPOCH).wish());
        assertThat(PlainFormRequest.of(Map.of()).problems())
                .containsKeys("wish", "trust", "kind", "stage", "day", "place");
    }
}
