package tracker.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.board;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandRule;
import tracker.domain.trust.Area;
import tracker.ui.form.InputField;

class SavedActivityPanelTest extends LogActivityFixture {

    private Duration passed = Duration.ZERO;

    @Override
    protected Clock clock() {
        Clock noon = noonOn(TUESDAY);
        return new Clock() {
            @Override
            public Instant instant() {
                return noon.instant().plus(passed);
            }

            @Override
            public ZoneId getZone() {
                return noon.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private void counted(String id, ActivityStage stage, int here, int everywhere) {
        Reach reach = stage == ActivityStage.HELD ? visitors(30) : Reach.UNKNOWN;
        queries.setAnswer(
                OURS, Optional.of(trustBoard(here, activity(id, ActivityKind.STAND, "Main foyer", stage, reach))));
        queries.setAnswer(new GetBoard(CAMPAIGN, Area.NATION), Optional.of(board(everywhere)));
        settle();
    }

    @Test
    void what_it_adds_up_to_is_said_once_it_is_counted_and_moves_from_then_on() {
        open();
        logStand("30");
        assertThat(pageText()).contains("Saved.").doesNotContain("That makes");

        counted("stand-another", ActivityStage.HELD, 8, 8);
        assertThat(pageText()).doesNotContain("That makes");

        String id = sent(RecordStandHeld.class).id().value();
        counted(id, ActivityStage.HELD, 9, 8);
        assertThat(pageText()).doesNotContain("That makes");

        counted(id, ActivityStage.HELD, 9, 412);
        assertThat(pageText()).contains("That makes 412 across England, 9 at your trust.");

        counted(id, ActivityStage.HELD, 9, 413);
        assertThat(pageText()).contains("That makes 413 across England, 9 at your trust.");
    }

    @Test
    void a_page_that_was_loaded_again_says_what_was_saved_and_undoes_it() {
        open(activity("stand-before", ActivityKind.STAND, "Main foyer", ActivityStage.HELD, visitors(30)));
        $(LogActivityLayout.class).single().tellAgain("stand-before");
        assertThat(pageText()).contains("Saved. Stand, Main foyer, 9 March 2027: 30 visitors, counted with a clicker.");
        click("Undo");
        assertThat(sent(WithdrawStand.class).id().value()).isEqualTo("stand-before");
        assertThat(pageText()).contains("Undone.");
    }

    @Test
    void what_is_not_of_this_trust_or_was_withdrawn_since_is_not_told_again() {
        open(activity("stand-before", ActivityKind.STAND, "Main foyer", ActivityStage.WITHDRAWN, Reach.UNKNOWN));
        assertThat($(LogActivityLayout.class).single().tellAgain("stand-before"))
                .isFalse();
        assertThat($(LogActivityLayout.class).single().tellAgain("stand-of-others"))
                .isFalse();
        assertThat(pageText()).doesNotContain("Saved.");
    }

    @Test
    void a_plan_adds_to_the_plans() {
        open();
        when("Planned for later");
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        click("Save");
        counted(sent(BookStand.class).id().value(), ActivityStage.PLANNED, 9, 412);

        assertThat(pageText()).contains("That makes 3 planned across England, 3 planned at your trust.");
    }

    private List<String> counters() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("tally/"))
                .toList();
    }

    @Test
    void from_a_stand_planned_for_tomorrow_it_goes_on_to_its_counter_and_from_one_that_was_held_it_does_not() {
        open();
        when("Planned for later");
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        click("Save");
        assertThat(counters()).containsExactly("tally/" + sent(BookStand.class).id());

        open();
        logStand("30");
        assertThat(counters()).isEmpty();
    }

    @Test
    void undo_withdraws_with_the_reason_and_opens_the_same_answers_for_another_activity() {
        open();
        logStand("30");
        RecordStandHeld first = sent(RecordStandHeld.class);
        click("Undo");

        WithdrawStand undone = sent(WithdrawStand.class);
        assertThat(undone.id()).isEqualTo(first.id());
        assertThat(undone.reason().value()).isEqualTo("undone by the person who logged it");
        assertThat(pageText()).contains("Undone. It is no longer counted.");
        assertThat(buttons()).doesNotContain("Undo");

        click("Change it and save again");
        assertThat(entry("About how many").typed()).isEqualTo("30");
        click("Save");
        assertThat(sent(RecordStandHeld.class).id()).isNotEqualTo(first.id());
    }

    @Test
    void undo_ends_after_ten_minutes() {
        open();
        logStand("30");
        passed = Duration.ofMinutes(10).plusSeconds(1);
        click("Undo");

        assertThat(commands.sent()).hasSize(1);
        assertThat(pageText()).contains("10 minutes have passed.");
        assertThat(buttons()).doesNotContain("Undo");
    }

    @Test
    void undo_at_ten_minutes_still_works() {
        open();
        logStand("30");
        passed = Duration.ofMinutes(10);
        click("Undo");

        sent(WithdrawStand.class);
    }

    @Test
    void a_refused_undo_says_why_and_nothing_is_called_undone() {
        open();
        logStand("30");
        commands.refuse(StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
        click("Undo");

        assertThat(pageText())
                .contains(StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST.sentence())
                .doesNotContain("Undone.");
    }

    @Test
    void another_like_it_asks_only_for_its_number() {
        open();
        logStand("30");
        RecordStandHeld first = sent(RecordStandHeld.class);
        click("Log another like this");

        assertThat(entry("Where").typed()).isEqualTo("Main foyer");
        assertThat(entry("About how many").typed()).isEmpty();
        assertThat(buttons()).contains("Undo");
        click("Save");
        assertThat(pageText()).contains("Enter how many people");

        type("About how many", "45");
        click("Save");
        RecordStandHeld second = sent(RecordStandHeld.class);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.details()).isEqualTo(first.details());
        assertThat(second.figures().visitors().best()).isEqualTo(45);
    }

    @Test
    void something_else_begins_from_the_beginning() {
        open();
        logStand("30");
        click("Log something else");

        assertThat($(InputField.class).exists()).isFalse();
        assertThat(pageText()).contains("What did you do?").doesNotContain("Saved.");
    }
}
