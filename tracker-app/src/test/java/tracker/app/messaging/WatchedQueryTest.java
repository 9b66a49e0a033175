package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.RefreshPolicy;

/** How often a query runs. Nothing here waits, because scheduled tasks are only recorded. */
class WatchedQueryTest {

    private static final RefreshPolicy HOURLY = new RefreshPolicy(Duration.ofHours(1), Duration.ofHours(2));

    private final AtomicInteger runs = new AtomicInteger();
    private final List<Long> delays = new ArrayList<>();
    private final List<Integer> received = new ArrayList<>();

    private WatchedQuery<Integer> question(RefreshPolicy rhythm) {
        return new WatchedQuery<>(rhythm, runs::incrementAndGet, (task, delay) -> delays.add(delay));
    }

    @Test
    void a_slow_question_is_asked_once_however_many_come() {
        WatchedQuery<Integer> slow = question(HOURLY);
        for (int come = 0; come < 5; come++) {
            slow.answer(received::add);
        }
        assertThat(received).containsExactly(1, 1, 1, 1, 1);
        assertThat(slow.recent()).isEqualTo(1);
    }

    @Test
    void a_change_is_told_when_the_rhythm_allows_it_and_newcomers_are_not_kept_waiting() {
        WatchedQuery<Integer> slow = question(HOURLY);
        slow.answer(received::add);
        slow.askSoon();
        slow.askSoon();
        assertThat(delays)
                .singleElement()
                .satisfies(delay -> assertThat(delay)
                        .isBetween(
                                Duration.ofMinutes(59).toMillis(),
                                Duration.ofHours(1).toMillis()));
        slow.answer(received::add);
        assertThat(received).containsExactly(1, 1);
    }

    @Test
    void a_quick_question_is_asked_at_once_after_a_change() {
        WatchedQuery<Integer> quick = question(RefreshPolicy.IMMEDIATE);
        quick.askSoon();
        assertThat(delays).containsExactly(0L);
    }

    @Test
    void what_depends_on_the_time_of_day_is_asked_again_without_a_change() {
        WatchedQuery<Integer> young = question(HOURLY);
        young.recent();
        young.askIfOld();
        assertThat(delays).isEmpty();
        WatchedQuery<Integer> old = question(new RefreshPolicy(Duration.ZERO, Duration.ofNanos(1)));
        old.askIfOld();
        assertThat(delays).hasSize(1);
        question(RefreshPolicy.IMMEDIATE).askIfOld();
        assertThat(delays).hasSize(1);
    }
}
