package tracker.ui.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.board;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.participation.DeadLetter;
import tracker.domain.participation.DeadLetterReason;
import tracker.domain.participation.ParticipationCommand.TryParkedFactsAgain;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.trust.Area;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;
import tracker.ui.boards.NationalView;

class DeadLetterViewTest extends ViewTest {

    private static final ListDeadLetters QUESTION = new ListDeadLetters();

    private static DeadLetterList facts(DeadLetter... facts) {
        return new DeadLetterList(at(12), List.of(facts));
    }

    private static DeadLetter fact(long position, DeadLetterReason why) {
        return new DeadLetter(position, "stand-1", "Main foyer", "stand.StandHeld", REPORTED_AT, why);
    }

    private void park() {
        queries.setAnswer(QUESTION, facts(fact(10, DeadLetterReason.UNKNOWN_NAME), fact(11, DeadLetterReason.FOLLOWS)));
    }

    @Test
    void without_anything_parked_the_page_says_so() {
        navigate(DeadLetterView.class);

        assertThat(pageText()).contains("All updates are shown.");
        assertThat($(NativeButton.class, $(DeadLetterView.class).single()).all())
                .isEmpty();
    }

    @Test
    void it_says_about_which_activity_since_when_and_why() {
        park();
        navigate(DeadLetterView.class);

        assertThat(pageText())
                .contains("2 updates could not be shown.")
                .contains("Main foyer This version of the tracker does not recognise this update.")
                .contains(
                        "Not shown since 9 March 2027, 2:15pm. Activity stand-1, event stand.StandHeld at position 10.")
                .contains("1 later update to the same activity is waiting.");
    }

    @Test
    void trying_again_tells_when_it_did_not_help_and_when_it_did() {
        park();
        navigate(DeadLetterView.class);

        click("Try again");
        assertThat(commands.sent()).containsExactly(new TryParkedFactsAgain("stand-1"));
        assertThat(pageText()).contains("We tried again, but this update still cannot be shown.");

        queries.setAnswer(QUESTION, facts());
        settle();
        assertThat(pageText()).contains("All updates are shown.").doesNotContain("Main foyer");
    }

    @Test
    void where_nobody_may_write_nothing_can_be_tried_again() {
        currentUser(FakeCurrentUser.VISITOR);
        park();
        navigate(DeadLetterView.class);

        assertThat($(NativeButton.class, $(DeadLetterView.class).single()).all())
                .isEmpty();
    }

    @Test
    void the_board_leads_to_it_only_while_something_is_parked() {
        queries.setAnswer(new GetBoard(CAMPAIGN, Area.NATION), Optional.of(board(4)));
        navigate(NationalView.class);
        assertThat(pageText()).doesNotContain("could not be shown");

        queries.setAnswer(QUESTION, facts(fact(10, DeadLetterReason.REFUSED)));
        settle();
        assertThat(pageText()).contains("1 update could not be shown.");
    }
}
