package tracker.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.shared.Command;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.form.CheckboxGroupField;
import tracker.ui.form.InputField;
import tracker.ui.shared.CopyableText;

/** What each kind asks in the form, and which command comes of it. */
class LogActivityKindsTest extends LogActivityFixture {

    @BeforeEach
    void the_form_is_open() {
        open();
    }

    @Test
    void a_short_link_can_be_followed_and_copied() {
        assertThat($(RouterLink.class).all().stream().map(RouterLink::getHref))
                .anyMatch(href -> href.matches("l/[A-Z0-9]+-stand"));
        assertThat($(CopyableText.class).all().stream()
                        .flatMap(copied -> copied.getElement().getChildren())
                        .map(child -> child.getProperty("value", "")))
                .anyMatch(text -> text.matches("\\{house}/l/[A-Z0-9]+-stand"));
    }

    @SuppressWarnings("unchecked")
    private void tick(String words) {
        $(CheckboxGroupField.class).all().forEach(ticks -> ((CheckboxGroupField<Object>) ticks).tick(words));
    }

    private void tickAllMarks() {
        $(CheckboxGroupField.class).all().stream()
                .filter(field -> words(field).contains("reflect afterwards"))
                .forEach(field -> tickAll(field.getElement()));
    }

    private static void tickAll(Element element) {
        if (element.getTag().equals("input")) {
            element.setProperty("checked", true);
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(LogActivityKindsTest::tickAll);
    }

    private void where(ActivityKind kind, String place) {
        what(kind);
        $(InputField.class)
                .withCondition(field -> field.isVisible()
                        && words(field)
                                .startsWith(
                                        switch (kind) {
                                            case STAND -> "Where";
                                            case SCHOOL_TALK -> "Which school";
                                            case DEPARTMENT_VISIT -> "Which department";
                                            case VIDEO, COURSE -> throw new IllegalArgumentException("not logged here");
                                        }))
                .first()
                .type(place);
    }

    @ParameterizedTest
    @CsvSource({"STAND", "SCHOOL_TALK", "DEPARTMENT_VISIT"})
    void each_kind_can_be_planned_for_the_next_day(ActivityKind kind) {
        when("Planned for later");
        where(kind, "Main foyer");
        click("Save");

        Command sent = commands.sent().getLast();
        switch (kind) {
            case STAND -> {
                assertThat(sent).isInstanceOf(BookStand.class);
                assertThat(sent).extracting("details.days.from").isEqualTo(TUESDAY.plusDays(1));
            }
            case SCHOOL_TALK -> {
                assertThat(sent).isInstanceOf(BookSchoolTalk.class);
                assertThat(sent).extracting("details.day").isEqualTo(TUESDAY.plusDays(1));
            }
            case DEPARTMENT_VISIT -> {
                assertThat(sent).isInstanceOf(ArrangeDepartmentVisit.class);
                assertThat(sent).extracting("details.day").isEqualTo(TUESDAY.plusDays(1));
            }
            case VIDEO, COURSE -> throw new IllegalArgumentException("not logged here");
        }
        assertThat(sent).extracting("trust").isEqualTo(TRUST);
    }

    @ParameterizedTest
    @CsvSource({"STAND, visitors", "SCHOOL_TALK, pupils", "DEPARTMENT_VISIT, students"})
    void each_kind_that_was_held_is_reported_with_how_many_came(ActivityKind kind, String people) {
        where(kind, "Main foyer");
        type("About how many " + people, "42");
        click("Save");

        assertThat(commands.sent().getLast())
                .isInstanceOf(
                        switch (kind) {
                            case STAND -> RecordStandHeld.class;
                            case SCHOOL_TALK -> DeliverSchoolTalk.class;
                            case DEPARTMENT_VISIT -> HostDepartmentVisit.class;
                            case VIDEO, COURSE -> throw new IllegalArgumentException("not logged here");
                        })
                .extracting("figures." + people + ".best")
                .isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({"STAND, visitors", "SCHOOL_TALK, pupils", "DEPARTMENT_VISIT, students"})
    void of_each_kind_the_number_can_be_unknown(ActivityKind kind, String people) {
        where(kind, "Main foyer");
        tick("The number is not known");
        click("Save");

        assertThat(commands.sent().getLast()).extracting("figures." + people).isEqualTo(Reach.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"STAND", "SCHOOL_TALK", "DEPARTMENT_VISIT"})
    void of_each_kind_the_place_is_needed(ActivityKind kind) {
        what(kind);
        tick("The number is not known");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("There is a problem");
    }

    @Test
    void a_talk_is_a_meaningful_encounter_only_if_all_four_things_are_true() {
        where(ActivityKind.SCHOOL_TALK, "Priory School");
        type("About how many pupils", "30");
        tickAllMarks();
        click("Save");

        assertThat(sent(DeliverSchoolTalk.class).figures().encounter().meaningful())
                .isTrue();
    }

    @Test
    void staff_and_their_hours_are_kept_where_they_are_told() {
        where(ActivityKind.DEPARTMENT_VISIT, "Audiology");
        type("About how many students", "12");
        type("How many staff", "3");
        type("Total staff hours", "7");
        click("Save");

        assertThat(sent(HostDepartmentVisit.class))
                .extracting("figures.staffing.staff")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0", "721", "an hour"})
    void minutes_that_no_talk_takes_are_a_problem(String minutes) {
        where(ActivityKind.SCHOOL_TALK, "Priory School");
        type("About how many pupils", "30");
        type("How many minutes", minutes);
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(entry("How many minutes").problemText()).isNotEmpty();
    }

    @Test
    void what_was_typed_too_long_is_a_problem_of_its_question() {
        where(ActivityKind.STAND, "x".repeat(2_000));
        type("About how many visitors", "30");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(entry("Where").problemText()).isNotEmpty();
    }

    @Test
    void a_correct_answer_takes_the_problem_away() {
        what(ActivityKind.STAND);
        type("About how many visitors", "30");
        click("Save");
        assertThat(entry("Where").problemText()).isNotEmpty();

        type("Where", "Main foyer");
        click("Save");

        assertThat(commands.sent()).hasSize(1);
        assertThat(pageText()).doesNotContain("There is a problem");
    }
}
