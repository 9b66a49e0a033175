package tracker.ui.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.WeekStory.CAMPAIGN;
import static tracker.ui.WeekStory.TOLD;
import static tracker.ui.WeekStory.at;
import static tracker.ui.WeekStory.board;

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
import tracker.ui.FakeWho;
import tracker.ui.PageTest;

class ParkedViewTest extends PageTest {

    private static final ListDeadLetters QUESTION = new ListDeadLetters();

    private static DeadLetterList facts(DeadLetter... facts) {
        return new DeadLetterList(at(12), List.of(facts));
    }

    private static DeadLetter fact(long position, DeadLetterReason why) {
        return new DeadLetter(position, "stand-1", "Main foyer", "stand.StandHeld", TOLD, why);
    }

    private void park() {
        queries.tell(QUESTION, facts(fact(10, DeadLetterReason.UNKNOWN_NAME), fact(11, DeadLetterReason.FOLLOWS)));
    }

    @Test
    void without_anything_parked_the_page_says_so() {
        navigate(ParkedView.class);

        assertThat(page()).contains("Everything that was reported is on the board.");
        assertThat($(NativeButton.class, $(ParkedView.class).single()).all()).isEmpty();
    }

    @Test
    void it_says_about_which_activity_since_when_and_why() {
        park();
        navigate(ParkedView.class);

        assertThat(page())
                .contains("2 facts could not be shown on the board.")
                .contains("Main foyer This version of the tracker does not know facts of this name.")
                .contains("Since 9 March 2027, 14:15. Activity stand-1, fact stand.StandHeld at position 10.")
                .contains("1 later fact about the same activity waits behind it.");
    }

    @Test
    void trying_again_tells_when_it_did_not_help_and_when_it_did() {
        park();
        navigate(ParkedView.class);

        click("Try again");
        assertThat(commands.sent()).containsExactly(new TryParkedFactsAgain("stand-1"));
        assertThat(page()).contains("Tried again, and it still cannot be shown.");

        queries.tell(QUESTION, facts());
        settle();
        assertThat(page())
                .contains("Everything that was reported is on the board.")
                .doesNotContain("Main foyer");
    }

    @Test
    void where_nobody_may_write_nothing_can_be_tried_again() {
        who(FakeWho.VISITOR);
        park();
        navigate(ParkedView.class);

        assertThat($(NativeButton.class, $(ParkedView.class).single()).all()).isEmpty();
    }

    @Test
    void the_board_leads_to_it_only_while_something_is_parked() {
        queries.tell(new GetBoard(CAMPAIGN, Area.NATION), Optional.of(board(4)));
        navigate(NationalView.class);
        assertThat(page()).doesNotContain("could not be shown");

        queries.tell(QUESTION, facts(fact(10, DeadLetterReason.REFUSED)));
        settle();
        assertThat(page()).contains("1 fact could not be shown on the board.");
    }
}
