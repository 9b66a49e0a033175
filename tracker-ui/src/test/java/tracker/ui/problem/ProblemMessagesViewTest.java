package tracker.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.problem.ProblemCommand.CloseProblem;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.problem.ProblemMessageId;
import tracker.domain.problem.ProblemQuery.ListProblems;
import tracker.ui.ViewTest;

class ProblemMessagesViewTest extends ViewTest {

    private static final ProblemMessageId ID = ProblemMessageId.next();

    private static ProblemMessage message(@Nullable Instant closed) {
        return new ProblemMessage(ID, "stand-1", "RJ1", "Main foyer", "A name is in it", REPORTED_AT, closed);
    }

    @Test
    void an_organiser_reads_a_message_and_closes_it() {
        queries.setAnswer(new ListProblems(), List.of(message(null)));
        UI.getCurrent().navigate("messages");
        assertThat(pageText()).contains("1 open message.", "Main foyer", "A name is in it", "after 90 days");
        queries.setAnswer(new ListProblems(), List.of(message(REPORTED_AT)));
        click("Close");
        assertThat(commands.sent()).containsExactly(new CloseProblem(ID));
        assertThat(pageText()).contains("No open messages.", "The message is closed.", "closed on 9 March 2027");
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Close");
    }

    @Test
    void without_messages_it_says_so() {
        queries.setAnswer(new ListProblems(), List.of());
        UI.getCurrent().navigate("messages");
        assertThat(pageText()).contains("No open messages.");
    }
}
