package tracker.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.form.CheckboxGroupField;

class LogActivityFormTest extends LogActivityFixture {

    @BeforeEach
    void the_form_is_open() {
        open();
    }

    @Test
    void a_stand_was_held_today_unless_another_day_is_chosen() {
        what(ActivityKind.STAND);
        type("Where is it?", "  Main   foyer ");
        click("100");
        click("Save");

        RecordStandHeld command = sent(RecordStandHeld.class);
        assertThat(command.details()).isNotNull();
        assertThat(command.details().days()).isEqualTo(DayRange.on(TUESDAY));
        assertThat(command.details().place().value()).isEqualTo("Main foyer");
        assertThat(command.figures().visitors()).isEqualTo(Reach.of(100, CountingMethod.ESTIMATE));
        assertThat(command.trust()).isEqualTo(TRUST);
        assertThat(pageText()).contains("Saved. Stand, Main foyer, 9 March 2027: 100 visitors, estimated.");
    }

    @Test
    void yesterday_is_one_tap() {
        when("Yesterday");
        logStand("30");

        assertThat(sent(RecordStandHeld.class)).extracting("details.days").isEqualTo(DayRange.on(TUESDAY.minusDays(1)));
    }

    @Test
    void another_day_can_be_several() {
        when("Another day");
        what(ActivityKind.STAND);
        type("Which day?", "2027-03-06");
        type("Last day", "2027-03-08");
        type("Where", "Main foyer");
        click("300");
        click("Save");

        assertThat(sent(RecordStandHeld.class))
                .extracting("details.days")
                .isEqualTo(new DayRange(LocalDate.of(2027, 3, 6), LocalDate.of(2027, 3, 8)));
    }

    @Test
    void what_is_planned_for_later_asks_for_no_number() {
        when("Planned for later");
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        assertThat(pageText()).doesNotContain("About how many visitors");
        click("Save");

        assertThat(sent(BookStand.class).details().days()).isEqualTo(DayRange.on(TUESDAY.plusDays(1)));
        assertThat(pageText()).contains("Saved. Stand, Main foyer, 10 March 2027, planned.");
    }

    @Test
    void a_day_that_does_not_fit_its_choice_is_a_problem_of_the_day() {
        what(ActivityKind.SCHOOL_TALK);
        when("Another day");
        type("Which day?", "2027-03-12");
        click("Save");
        assertThat(pageText()).contains("This day is in the future. Choose 'Planned for later', or an earlier day.");

        when("Planned for later");
        type("Which day?", "2027-03-08");
        click("Save");
        assertThat(pageText()).contains("This day is over. Choose 'Another day' and say how many came.");
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void a_number_that_nobody_knows_is_ticked_and_never_zero() {
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        tick("The number is not known");
        click("Save");

        assertThat(sent(RecordStandHeld.class).figures().visitors()).isEqualTo(Reach.UNKNOWN);
    }

    @Test
    void nobody_came_is_a_number() {
        logStand("0");

        assertThat(sent(RecordStandHeld.class).figures().visitors().best()).isZero();
    }

    @SuppressWarnings("unchecked")
    private void tick(String words) {
        $(CheckboxGroupField.class).all().forEach(ticks -> ((CheckboxGroupField<Object>) ticks).tick(words));
    }

    @Test
    void all_problems_are_told_at_once_and_nothing_is_sent() {
        what(ActivityKind.STAND);
        when("Another day");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(pageText())
                .contains("There is a problem", "Enter the date.", "Enter where the stand is.")
                .contains("Enter how many people came, even a rough number, or tick ‘The number is not known’.");
        assertThat(entry("Where").problemText()).isEqualTo("Enter where the stand is.");
    }

    @Test
    void a_form_without_a_kind_asks_for_it() {
        click("Save");

        assertThat(pageText()).contains("There is a problem", "Select an activity type.");
    }

    @Test
    void a_number_in_words_is_not_understood_in_a_sentence() {
        logStand("lots");

        assertThat(pageText()).contains("Enter a whole number, for example 120.");
    }

    @Test
    void a_refusal_is_shown_as_its_sentence_and_what_was_typed_stays() {
        commands.refuse(ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN);
        logStand("30");

        assertThat(pageText()).contains("There is a problem", "The day is outside the campaign.");
        assertThat(entry("Where").typed()).isEqualTo("Main foyer");
    }

    @Test
    void the_second_try_after_a_failure_carries_the_same_id() {
        commands.fail();
        logStand("30");
        assertThat(pageText()).contains("we cannot say whether this was saved");

        commands.store();
        click("Save");

        List<RecordStandHeld> tries =
                commands.sent().stream().map(RecordStandHeld.class::cast).toList();
        assertThat(tries).hasSize(2);
        assertThat(tries.getFirst().id()).isEqualTo(tries.getLast().id());
        assertThat(commands.ids().getFirst()).isEqualTo(commands.ids().getLast());
        assertThat(pageText()).contains("Saved.");
    }

    @Test
    void the_second_try_is_the_same_wish_even_if_the_board_shows_the_first_by_then() {
        commands.fail();
        logStand("30");
        String id = sent(RecordStandHeld.class).id().value();
        queries.setAnswer(
                OURS,
                Optional.of(trustBoard(
                        5, activity(id, ActivityKind.STAND, "Main foyer", ActivityStage.HELD, visitors(30)))));
        commands.store();
        click("Save");

        assertThat(commands.ids()).hasSize(2);
        assertThat(commands.ids().getFirst()).isEqualTo(commands.ids().getLast());
        assertThat(pageText()).contains("Saved.");
    }

    @Test
    void a_double_click_sends_once() {
        CompletableFuture<Void> answer = commands.hold();
        logStand("30");
        click("Saving…");
        assertThat(commands.sent()).hasSize(1);

        answer.complete(null);
        settle();
        assertThat(pageText()).contains("Saved.");
    }

    @Test
    void what_was_typed_for_one_kind_stays_while_another_is_looked_at() {
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        what(ActivityKind.SCHOOL_TALK);
        assertThat(pageText()).doesNotContain("Where is it?");
        what(ActivityKind.STAND);

        assertThat(entry("Where").typed()).isEqualTo("Main foyer");
    }

    @Test
    void a_school_talk_says_which_school_and_whom_it_reached() {
        what(ActivityKind.SCHOOL_TALK);
        type("Which school", "Priory School");
        type("About how many pupils?", "60");
        type("How many minutes", "45");
        type("How many staff", "3");
        click("Save");

        DeliverSchoolTalk command = sent(DeliverSchoolTalk.class);
        assertThat(command).extracting("details.school.name.value").isEqualTo("Priory School");
        assertThat(command).extracting("details.minutes.value").isEqualTo(45);
        assertThat(command.figures().pupils().best()).isEqualTo(60);
        assertThat(command.figures().staffing().staff()).isEqualTo(3);
        assertThat(command.figures().encounter().meaningful()).isFalse();
    }

    @Test
    void a_department_visit_needs_its_department_and_not_its_school() {
        what(ActivityKind.DEPARTMENT_VISIT);
        click("10");
        click("Save");
        assertThat(pageText()).contains("Enter the department.");

        type("Which department?", "Audiology");
        click("Save");

        HostDepartmentVisit command = sent(HostDepartmentVisit.class);
        assertThat(command).extracting("details.department.value").isEqualTo("Audiology");
        assertThat(command).extracting("details.school").isNull();
    }

    @Test
    void an_unlikely_number_is_asked_about_and_can_be_confirmed() {
        logStand("60,000");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("Is 60,000 right?");
        assertThat(buttons()).doesNotContain("Save");

        click("Yes, 60,000 is right");

        assertThat(sent(RecordStandHeld.class).figures().visitors().best()).isEqualTo(60_000);
    }

    @Test
    void an_unlikely_number_can_be_changed_and_another_one_is_asked_about_again() {
        logStand("60000");
        click("No, change it");
        type("About how many visitors?", "7,000");
        click("Save");
        assertThat(pageText()).contains("Is 7,000 right?").doesNotContain("Is 60,000 right?");

        click("No, change it");
        type("About how many visitors?", "600");
        click("Save");
        assertThat(sent(RecordStandHeld.class).figures().visitors().best()).isEqualTo(600);
    }

    @Test
    void five_thousand_are_believed() {
        logStand("5,000");

        assertThat(commands.sent()).hasSize(1);
    }

    @Test
    void it_was_where_the_last_one_of_its_kind_was_unless_another_place_is_said() {
        open(
                activity("stand-0", ActivityKind.STAND, "Old wing", ActivityStage.HELD, visitors(9)),
                activity("stand-1", ActivityKind.STAND, "Main foyer", ActivityStage.HELD, visitors(9)),
                activity(
                        "departmentvisit-1",
                        ActivityKind.DEPARTMENT_VISIT,
                        "Audiology",
                        ActivityStage.HELD,
                        visitors(9)));
        what(ActivityKind.STAND);
        // what the trust spoke of last
        assertThat(entry("Where").typed()).isEqualTo("Main foyer");

        click("Old wing");
        assertThat(entry("Where").typed()).isEqualTo("Old wing");

        what(ActivityKind.DEPARTMENT_VISIT);
        assertThat(entry("Which department?").typed()).isEqualTo("Audiology");
    }
}
