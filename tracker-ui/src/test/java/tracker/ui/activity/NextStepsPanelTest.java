package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.PlanOutline;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandQuery.GetStand;
import tracker.domain.stand.StandRule;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;

class NextStepsPanelTest extends ViewTest {

    private void open(ActivityKind kind, String id, ActivityStage stage) {
        Reach reach = stage == ActivityStage.HELD ? visitors(120) : Reach.UNKNOWN;
        ActivitySummary listed = activity(id, kind, "Main foyer", stage, reach);
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4, listed)));
        UI.getCurrent().navigate("trusts/RJ1");
    }

    private void stand(ActivityStage stage) {
        open(ActivityKind.STAND, "stand-1", stage);
    }

    private void type(int question, String answer) {
        $(InputField.class).atIndex(question).type(answer);
    }

    private ActivityCommand sent() {
        assertThat(commands.sent()).hasSize(1);
        return (ActivityCommand) commands.sent().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "STAND, stand-1, RecordStandHeld",
        "SCHOOL_TALK, schooltalk-1, DeliverSchoolTalk",
        "DEPARTMENT_VISIT, departmentvisit-1, HostDepartmentVisit",
    })
    void a_planned_activity_of_each_kind_is_reported_as_it_was_planned(ActivityKind kind, String id, String command) {
        open(kind, id, ActivityStage.PLANNED);
        click("How many people came?");
        type(1, "80");
        click("Save the figures");

        assertThat(sent().getClass().getSimpleName()).isEqualTo(command);
        assertThat(sent().id().value()).isEqualTo(id);
        assertThat(sent()).extracting("details").isNull();
        assertThat(pageText()).contains("Saved. The boards have been updated.");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, Cancel, Cancel the activity, Cancel",
        "PLANNED, Withdraw, Withdraw the activity, Withdraw",
        "HELD, Withdraw, Withdraw the activity, Withdraw",
        "WITHDRAWN, Restore, Restore the activity, Restore",
        "CANCELLED, Restore, Restore the activity, Restore",
    })
    void what_ends_or_restores_an_activity_asks_for_a_reason(
            ActivityStage stage, String step, String send, String command) {
        stand(stage);
        click(step);
        click(send);
        assertThat(pageText()).contains("There is a problem", "Enter a reason.");
        assertThat(commands.sent()).isEmpty();

        type(1, "the venue is closed");
        click(send);

        assertThat(sent().getClass().getSimpleName()).isEqualTo(command + "Stand");
        assertThat(sent()).extracting("reason.value").isEqualTo("the venue is closed");
    }

    @Test
    void an_activity_is_moved_to_other_days() {
        stand(ActivityStage.PLANNED);
        click("Move to another day");
        type(1, "2027-03-10");
        type(2, "2027-03-11");
        type(3, "the venue asked for it");
        click("Move the activity");

        assertThat(sent()).isInstanceOf(RescheduleStand.class);
        assertThat(((RescheduleStand) sent()).days())
                .isEqualTo(new DayRange(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 11)));
    }

    @Test
    void days_in_the_wrong_order_are_a_problem_of_the_last_day() {
        stand(ActivityStage.PLANNED);
        click("Move to another day");
        type(2, "2027-03-08");
        type(3, "the venue asked for it");
        click("Move the activity");

        assertThat($(InputField.class).atIndex(2).problemText())
                .isEqualTo("The first day must be before the last day.");
    }

    @Test
    void better_figures_are_a_revision_and_wrong_ones_a_correction() {
        stand(ActivityStage.HELD);
        correct("Better figures are available");
        correct("The report was wrong");

        assertThat(commands.sent()).hasExactlyElementsOfTypes(ReviseStand.class, CorrectStand.class);
    }

    @SuppressWarnings("unchecked")
    private void correct(String sort) {
        click("Correct");
        ((RadioGroupField<String>) $(RadioGroupField.class).first()).choose(sort);
        type(1, "130");
        $(InputField.class).last().type("counted again");
        click("Save the correction");
    }

    @Test
    void a_refused_step_stays_open_with_the_rule_in_a_sentence() {
        commands.refuse(StandRule.A_STAND_IS_HELD_ONCE);
        stand(ActivityStage.PLANNED);
        click("How many people came?");
        type(1, "80");
        click("Save the figures");

        assertThat(pageText()).contains("This stand is already reported. Revise or correct it instead.");
        assertThat($(InputField.class).first().typed()).isEqualTo("80");
    }

    @Test
    void cancelling_is_undone_with_one_button() {
        stand(ActivityStage.PLANNED);
        click("Cancel");
        type(1, "the venue is closed");
        click("Cancel the activity");
        assertThat(pageText()).contains("Cancelled.");
        click("Undo");

        assertThat(commands.sent()).hasExactlyElementsOfTypes(CancelStand.class, RestoreStand.class);
        assertThat(pageText()).contains("Undone. It is planned again.");
    }

    @Test
    void all_that_is_planned_is_changed_in_one_form() {
        stand(ActivityStage.PLANNED);
        click("Change the plan");
        answer("Where is it?", "Hospital library");
        answer("When does it start? (optional)", "14:30");
        answer("About how many people do you expect? (optional)", "60");
        $(InputField.class).last().type("the foyer is closed");
        click("Save the plan");

        assertThat(sent()).isInstanceOfSatisfying(RescheduleStand.class, changed -> {
            StandDetails now = Objects.requireNonNull(changed.details());
            assertThat(now.place().value()).isEqualTo("Hospital library");
            assertThat(now.outline()).isEqualTo(new PlanOutline(LocalTime.of(14, 30), 60));
            assertThat(changed.days()).isEqualTo(now.days());
        });
    }

    @Test
    void a_card_shows_everything_that_is_stored_when_it_is_opened() {
        stand(ActivityStage.HELD);
        assertThat(pageText()).doesNotContain("Bring the ear model");
        queries.setAnswersTo(
                GetStand.class,
                asked -> Optional.of(new ActivitySnapshot<>(
                        1,
                        CAMPAIGN,
                        TRUST,
                        ActivityStage.HELD,
                        new StandDetails(
                                DayRange.on(LocalDate.of(2027, 3, 9)),
                                new TextLine("Main foyer"),
                                List.of(),
                                new Note("Bring the ear model."),
                                new PlanOutline(LocalTime.of(14, 30), 60)),
                        new StandFigures(visitors(120), StaffingFigures.NOT_SAID))));
        $(NativeDetails.class)
                .withCondition(each -> each.getSummaryText().equals("All details"))
                .all()
                .forEach(each -> {
                    each.setOpen(true);
                    ((StoredAnswerPanel) each).refresh();
                });
        assertThat(pageText()).contains("Bring the ear model.", "Main foyer", "120", "14:30", "60");
    }

    private void answer(String question, String answer) {
        $(InputField.class)
                .withCondition(each -> words(each).contains(question))
                .first()
                .type(answer);
    }

    @Test
    void a_form_can_be_left() {
        stand(ActivityStage.PLANNED);
        click("Cancel");
        click("Leave it as it is");

        assertThat($(InputField.class).exists()).isFalse();
    }

    private void revise(String visitors) {
        type(1, visitors);
        click("Save the figures");
    }

    @Test
    void the_same_figures_sent_again_after_a_lost_answer_are_the_same_wish() {
        stand(ActivityStage.PLANNED);
        click("How many people came?");
        commands.fail();
        revise("80");
        assertThat(pageText()).contains("it will not be counted twice");
        revise("80");
        assertThat(commands.ids()).hasSize(2);
        assertThat(Set.copyOf(commands.ids())).hasSize(1);
    }

    @Test
    void other_figures_are_another_wish_and_so_is_the_next_form() {
        stand(ActivityStage.PLANNED);
        click("How many people came?");
        commands.fail();
        revise("80");
        commands.store();
        revise("90");
        click("How many people came?");
        revise("90");
        assertThat(commands.ids()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void sent_twice_before_the_answer_it_goes_once() {
        stand(ActivityStage.PLANNED);
        click("How many people came?");
        CompletableFuture<Void> answer = commands.hold();
        revise("80");
        click("Saving…");
        assertThat(commands.ids()).hasSize(1);
        answer.complete(null);
        settle();
        assertThat(pageText()).contains("Saved. The boards have been updated.");
    }
}
