package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BoardAnnouncerTest {

    private Instant now = REPORTED_AT;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final BoardAnnouncer announcer = new BoardAnnouncer(clock);

    private void after(Duration pause, int held) {
        now = now.plus(pause);
        announcer.show(board(held));
    }

    @Test
    void it_is_silent_when_the_page_opens_and_while_nothing_moves() {
        after(Duration.ZERO, 40);
        after(Duration.ofMinutes(5), 40);

        assertThat(announcer.getText()).isEmpty();
    }

    @Test
    void it_gathers_what_moved_and_speaks_at_most_once_a_minute() {
        after(Duration.ZERO, 40);
        after(Duration.ofSeconds(59), 45);
        assertThat(announcer.getText()).isEmpty();

        after(Duration.ofSeconds(1), 52);
        assertThat(announcer.getText())
                .isEqualTo("12 more activities held. Total: 52 activities held, 3 more planned, 520 people reached.");

        after(Duration.ofSeconds(30), 60);
        assertThat(announcer.getText()).startsWith("12 more activities held.");
    }
}
