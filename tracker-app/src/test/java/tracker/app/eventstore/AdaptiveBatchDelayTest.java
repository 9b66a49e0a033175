package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptiveBatchDelayTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<Long> rests = new ArrayList<>();
    private long now = 7;
    private final AdaptiveBatchDelay gathering = new AdaptiveBatchDelay(() -> now, rest -> {
        rests.add(rest / MILLISECOND);
        now += rest;
    });

    /** Each read takes two milliseconds and finds what has arrived since the last one. */
    private void looks(int many, int perSecond, boolean whole) {
        long seen = now;
        for (int look = 0; look < many; look++) {
            gathering.beforePoll();
            now += 2 * MILLISECOND;
            gathering.afterPoll((int) ((now - seen) * perSecond / 1_000_000_000), whole);
            seen = now;
        }
    }

    @Test
    void while_few_arrive_each_look_is_taken_at_once() {
        looks(1_000, 500, true);
        assertThat(rests).isEmpty();
    }

    @Test
    void while_many_arrive_the_looks_are_ten_milliseconds_apart() {
        looks(1_000, 4_000, true);
        assertThat(rests).hasSizeGreaterThan(900).containsOnly(8L);
    }

    @Test
    void who_has_fallen_behind_is_never_held_up() {
        looks(1_000, 50_000, false);
        assertThat(rests).isEmpty();
    }

    @Test
    void when_the_rush_is_over_the_looks_are_taken_at_once_again() {
        looks(100, 4_000, true);
        looks(20, 500, true);
        rests.clear();
        looks(100, 500, true);
        assertThat(rests).isEmpty();
    }
}
