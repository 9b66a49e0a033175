package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.stand;
import static tracker.ui.BoardSamples.standNow;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessQuery.AuthorNames;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.VersionRule;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.GetStand;
import tracker.domain.stand.StandRule;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;

/** Two people change one activity: nobody writes over what he has not seen. */
class ConcurrentChangeTest extends ViewTest {

    private static final GetStand QUESTION = new GetStand(new StandId("stand-1"), TRUST);

    private static StandFigures figures(int best, @Nullable Integer staff) {
        return new StandFigures(visitors(best), new StaffingFigures(staff, null));
    }

    /** The form is opened on version 0, with 41 visitors in the main foyer. */
    private void open(ActivityStage stage) {
        Reach reach = stage == ActivityStage.HELD ? visitors(41) : Reach.UNKNOWN;
        ActivitySummary listed = stand(stage, reach);
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4, listed)));
        queries.setAnswer(
                QUESTION, Optional.of(standNow(0, stage, stage == ActivityStage.HELD ? figures(41, 3) : null)));
        UI.getCurrent().navigate("trusts/RJ1");
    }

    private void correct(String best) {
        click("Correct");
        $(InputField.class).atIndex(1).type(best);
        $(InputField.class).last().type("counted again");
    }

    /** What is stored by now; the next command on an older version is refused. */
    private void meanwhile(ActivityStage stage, String place, StandFigures figures, String told) {
        queries.setAnswer(QUESTION, Optional.of(standNow(1, stage, place, figures)));
        Instant aMinuteAgo = clock().instant().minus(Duration.ofSeconds(70));
        queries.setAnswer(
                new GetActivityHistory("stand-1", TRUST),
                Optional.of(new ActivityHistory(
                        at(8),
                        stand(stage, figures.visitors()),
                        List.of(fact(7, aMinuteAgo, "Stand held."), fact(8, aMinuteAgo, told)))));
        queries.setAnswer(new ListAuthors("stand-1", TRUST), new AuthorNames(Map.of(8L, "Sam")));
        commands.refuse(VersionRule.IT_STANDS_AS_IT_WAS_SEEN);
    }

    private static EventSummary fact(long position, Instant known, String told) {
        return new EventSummary(position, known, "stand-1", ActivityKind.STAND, "RJ1", "Guy's", "stand.Told", told);
    }

    @SuppressWarnings("unchecked")
    private void choose(boolean keepMine) {
        ((RadioGroupField<Boolean>) $(RadioGroupField.class).last()).choose(keepMine);
    }

    @Test
    void a_form_is_sent_on_the_version_that_was_seen() {
        open(ActivityStage.HELD);
        correct("45");
        click("Save the correction");
        assertThat(commands.expectedVersions()).containsExactly(0L);
    }

    @Test
    void a_number_that_leaves_its_range_is_told_where_the_range_stands() {
        open(ActivityStage.HELD);
        Reach range = new Reach(48, 60, 75, CountingMethod.ESTIMATE);
        queries.setAnswer(
                QUESTION,
                Optional.of(standNow(0, ActivityStage.HELD, new StandFigures(range, StaffingFigures.NOT_SAID))));
        correct("77");
        click("Save the correction");
        assertThat(commands.sent()).isEmpty();
        InputField most = $(InputField.class)
                .withCondition(each -> each.typed().equals("75"))
                .single();
        assertThat(most.problemText())
                .isEqualTo("'At most 75' does not fit 77. Change one of the numbers, or leave this empty.");
        most.type("80");
        click("Save the correction");
        assertThat(((ReviseStand) commands.sent().getLast()).figures().visitors())
                .isEqualTo(new Reach(48, 77, 80, CountingMethod.ESTIMATE));
    }

    @Test
    void what_changes_is_shown_as_before_and_after() {
        open(ActivityStage.HELD);
        correct("45");
        assertThat(pageText()).contains("These are your changes:", "41 → 45").doesNotContain("Main foyer →");
    }

    @Test
    void what_is_only_counted_meanwhile_stands_in_nobodys_way() {
        open(ActivityStage.HELD);
        correct("45");
        queries.setAnswer(QUESTION, Optional.of(standNow(3, ActivityStage.HELD, figures(41, 3))));
        commands.refuseOnce(VersionRule.IT_STANDS_AS_IT_WAS_SEEN);
        click("Save the correction");
        assertThat(commands.expectedVersions()).containsExactly(0L, 3L);
        assertThat(pageText()).contains("Saved. The boards have been updated.").doesNotContain("changed this");
    }

    @Test
    void what_somebody_said_among_taps_is_told_and_not_the_taps() {
        open(ActivityStage.HELD);
        correct("45");
        meanwhile(ActivityStage.HELD, "Main foyer", figures(50, 3), "Stand revised to 50 visitors.");
        queries.setAnswer(QUESTION, Optional.of(standNow(6, ActivityStage.HELD, figures(50, 3))));
        Instant now = clock().instant();
        queries.setAnswer(
                new GetActivityHistory("stand-1", TRUST),
                Optional.of(new ActivityHistory(
                        at(12),
                        stand(ActivityStage.HELD, visitors(50)),
                        List.of(
                                fact(7, now, "Stand held."),
                                taps(9, now, 2),
                                fact(10, now, "Stand revised to 50 visitors."),
                                taps(12, now, 3)))));
        click("Save the correction");
        assertThat(pageText())
                .contains("changed this just now. Stand revised to 50 visitors.")
                .doesNotContain("tallied");
    }

    private static EventSummary taps(long position, Instant known, int many) {
        return new EventSummary(
                position,
                known,
                "stand-1",
                ActivityKind.STAND,
                "RJ1",
                "Guy's",
                "stand.VisitorsTallied",
                "Visitors tallied at the stand: +3.",
                true,
                many);
    }

    @Test
    void where_both_have_an_answer_of_their_own_the_person_chooses() {
        open(ActivityStage.HELD);
        correct("45");
        meanwhile(ActivityStage.HELD, "Main foyer", figures(50, 3), "Stand revised to 50 visitors.");
        click("Save the correction");
        assertThat(pageText())
                .contains(
                        "Sam changed this a minute ago. Stand revised to 50 visitors.",
                        "It is now 50, and you entered 45.",
                        "Keep yours: 45",
                        "Use theirs: 50");

        commands.store();
        click("Save the correction");
        assertThat(pageText()).contains("Choose yours or theirs.");
        assertThat(commands.sent()).hasSize(1);

        choose(true);
        click("Save the correction");
        assertThat(commands.expectedVersions()).containsExactly(0L, 1L);
        assertThat(((ReviseStand) commands.sent().getLast())
                        .figures()
                        .visitors()
                        .best())
                .isEqualTo(45);
        assertThat(commands.ids()).doesNotHaveDuplicates();
    }

    @Test
    void theirs_can_be_taken() {
        open(ActivityStage.HELD);
        correct("45");
        meanwhile(ActivityStage.HELD, "Main foyer", figures(50, 3), "Stand revised to 50 visitors.");
        click("Save the correction");
        commands.store();
        choose(false);
        click("Save the correction");
        assertThat(((ReviseStand) commands.sent().getLast())
                        .figures()
                        .visitors()
                        .best())
                .isEqualTo(50);
    }

    @Test
    void what_only_one_of_them_touched_is_merged() {
        open(ActivityStage.HELD);
        correct("45");
        meanwhile(ActivityStage.HELD, "North entrance", figures(41, 6), "Stand corrected.");
        click("Save the correction");
        assertThat(pageText())
                .contains(
                        "These changes will be added to your form:",
                        "Where is it? North entrance",
                        "How many staff took part? (optional) 6")
                .doesNotContain("Keep yours");

        commands.store();
        click("Save the correction");
        ReviseStand sent = (ReviseStand) commands.sent().getLast();
        assertThat(sent.figures()).isEqualTo(figures(45, 6));
        assertThat(commands.expectedVersions()).containsExactly(0L, 1L);
    }

    @Test
    void a_place_of_mine_and_a_number_of_theirs_are_both_kept() {
        open(ActivityStage.HELD);
        correct("41");
        $(InputField.class)
                .withCondition(each -> each.typed().equals("Main foyer"))
                .single()
                .type("Chapel");
        meanwhile(ActivityStage.HELD, "Main foyer", figures(50, 3), "Stand revised to 50 visitors.");
        click("Save the correction");
        commands.store();
        click("Save the correction");
        CorrectStand sent = (CorrectStand) commands.sent().getLast();
        assertThat(sent.figures()).isEqualTo(figures(50, 3));
        assertThat(sent.details()).isNotNull();
        assertThat(sent.details().place().value()).isEqualTo("Chapel");
    }

    @Test
    void a_withdrawal_asks_once_more() {
        open(ActivityStage.HELD);
        click("Withdraw");
        $(InputField.class).last().type("logged twice");
        meanwhile(ActivityStage.HELD, "Main foyer", figures(50, 3), "Stand revised to 50 visitors.");
        click("Withdraw the activity");
        assertThat(pageText()).contains("Sam changed this a minute ago.");
        commands.store();
        click("Withdraw the activity anyway");
        assertThat(commands.sent()).hasOnlyElementsOfType(WithdrawStand.class);
        assertThat(commands.expectedVersions()).containsExactly(0L, 1L);
        assertThat(pageText()).contains("Withdrawn. It is no longer counted.");
    }

    @Test
    void what_somebody_else_has_reported_meanwhile_is_corrected_or_left() {
        open(ActivityStage.PLANNED);
        click("How many people came?");
        $(InputField.class).first().type("45");
        meanwhile(ActivityStage.HELD, "Main foyer", figures(50, 3), "Stand held: 50 visitors.");
        commands.refuse(StandRule.A_STAND_IS_HELD_ONCE);
        click("Save the figures");
        assertThat(pageText()).contains("Sam changed this a minute ago. Stand held: 50 visitors.");

        click("Correct it to what you wrote");
        assertThat(pageText()).contains("50 → 45");
        commands.store();
        $(InputField.class).last().type("counted again");
        click("Save the correction");
        ReviseStand sent = (ReviseStand) commands.sent().getLast();
        assertThat(sent.figures().visitors().best()).isEqualTo(45);
    }

    @Test
    void a_refusal_for_another_reason_is_told_as_it_is() {
        open(ActivityStage.HELD);
        correct("45");
        commands.refuse(StandRule.ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT);
        click("Save the correction");
        assertThat(pageText())
                .contains(StandRule.ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT.sentence())
                .doesNotContain("changed this");
    }

    @Test
    void a_withdrawal_can_be_undone() {
        open(ActivityStage.HELD);
        click("Withdraw");
        $(InputField.class).last().type("logged twice");
        click("Withdraw the activity");
        click("Undo");
        assertThat(commands.sent().getLast()).extracting("reason").isEqualTo(UndoPanel.REASON);
        assertThat(pageText()).contains("Undone. It is counted again.");
    }
}
