package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<Long> rests = new ArrayList<>();
    private long now = 7;
    private final Gathering gathering = new Gathering(() -> now, rest -> {
        rests.add(rest / MILLISECOND);
        now += rest;
    });

    private void looks(int many, int facts, int milliseconds, boolean whole) {
        for (int look = 0; look < many; look++) {
            gathering.beforeALook();
            now += milliseconds * MILLISECOND;
            gathering.found(facts, whole);
        }
    }

    @Test
    void while_few_arrive_each_look_is_taken_at_once() {
        looks(1_000, 1, 2, true);
        assertThat(rests).isEmpty();
    }

    @Test
    void while_many_arrive_the_looks_are_ten_milliseconds_apart() {
        looks(100, 3, 2, true);
        assertThat(rests).hasSizeGreaterThan(50).containsOnly(8L);
    }

    @Test
    void who_has_fallen_behind_is_never_held_up() {
        looks(100, 100, 2, false);
        assertThat(rests).isEmpty();
    }

    @Test
    void when_the_rush_is_over_the_next_look_but_a_few_is_at_once_again() {
        looks(100, 3, 2, true);
        looks(10, 0, 2, true);
        rests.clear();
        looks(100, 1, 2, true);
        assertThat(rests).isEmpty();
    }
}
