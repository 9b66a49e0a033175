package tracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.demo.DemoStory.DAYS;
import static tracker.app.demo.DemoStory.london;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.Command;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.ValueRule;

class ScriptPlayerTest {

    private final ManualTimeSource time = new ManualTimeSource();
    private final DemoClock clock = new DemoClock(london("2027-03-04T19:00"), time);
    private final List<SentText> sent = new ArrayList<>();

    private record TextCommand(String text) implements Command {}

    private record SentText(String text, Instant at) {}

    private CompletableFuture<Void> hear(Command command) {
        String text = ((TextCommand) command).text();
        sent.add(new SentText(text, clock.instant()));
        return switch (text) {
            case "refused" -> CompletableFuture.failedFuture(new RuleBroken(ValueRule.A_REASON_IS_GIVEN));
            case "failing" -> CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));
            default -> CompletableFuture.completedFuture(null);
        };
    }

    private void play(ScriptedCommand... lines) throws InterruptedException {
        new ScriptPlayer((id, command) -> hear(command), clock).play(List.of(lines), ClockPace.of(DAYS, 600));
    }

    private static ScriptedCommand line(String at, String text) {
        return new ScriptedCommand(london(at), new TextCommand(text));
    }

    @Test
    void what_lies_behind_the_clock_is_said_at_once_and_what_lies_ahead_in_its_time() throws InterruptedException {
        play(
                line("2027-02-20T10:00", "long ago"),
                line("2027-03-04T18:59", "just now"),
                line("2027-03-05T09:00", "tomorrow"),
                line("2027-03-05T09:00", "at the same time"),
                line("2027-03-12T15:30", "in a week"));
        assertThat(sent)
                .extracting(SentText::text)
                .containsExactly("long ago", "just now", "tomorrow", "at the same time", "in a week");
        assertThat(sent.get(1).at()).isEqualTo(london("2027-03-04T19:00"));
        assertThat(sent.get(2).at()).isBetween(london("2027-03-05T09:00"), london("2027-03-05T09:00:02"));
        assertThat(sent.get(4).at()).isBetween(london("2027-03-12T15:30"), london("2027-03-12T15:30:02"));
    }

    @Test
    void the_first_day_begins_within_seconds_and_the_week_passes_in_a_quarter_of_an_hour() throws InterruptedException {
        play(line("2027-03-05T07:00", "first morning"));
        assertThat(Duration.ofNanos(time.nanos())).isLessThan(Duration.ofSeconds(12));
        new ScriptPlayer((id, command) -> hear(command), clock)
                .play(List.of(line("2027-03-14T20:00", "last evening")), ClockPace.of(DAYS, 600));
        assertThat(Duration.ofNanos(time.nanos())).isBetween(Duration.ofMinutes(12), Duration.ofMinutes(15));
    }

    @Test
    void what_is_refused_or_fails_is_passed_over() throws InterruptedException {
        play(
                line("2027-03-05T09:00", "refused"),
                line("2027-03-05T09:10", "failing"),
                line("2027-03-05T09:20", "heard"));
        assertThat(sent).extracting(SentText::text).containsExactly("refused", "failing", "heard");
    }

    @Test
    void while_the_past_is_caught_up_with_the_clock_runs_as_in_life() throws InterruptedException {
        new ScriptPlayer(
                        (id, command) -> {
                            time.pass(Duration.ofSeconds(2));
                            return hear(command);
                        },
                        clock)
                .play(
                        List.of(line("2027-02-20T10:00", "one"), line("2027-02-20T10:00", "two")),
                        ClockPace.of(DAYS, 600));
        assertThat(sent.get(1).at()).isEqualTo(london("2027-03-04T19:00:04"));
    }

    @Test
    void when_the_house_closes_it_ends() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new ScriptPlayer((id, command) -> new CompletableFuture<>(), clock)
                        .play(List.of(line("2027-02-20T10:00", "never answered")), ClockPace.of(DAYS, 600)))
                .isInstanceOf(InterruptedException.class);
    }
}
