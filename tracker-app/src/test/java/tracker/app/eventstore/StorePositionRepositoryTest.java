package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignRule;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.RuleBroken;

/** The position of an official count. */
class StorePositionRepositoryTest {

    private static final Instant TEN = Instant.parse("2027-03-09T10:00:00Z");

    private final GapStory store = new GapStory();
    private final StorePositionRepository positions = new StorePositionRepository(store.jdbc(), Duration.ZERO);

    private void known(int... minutesPastTen) throws Exception {
        for (int minutes : minutesPastTen) {
            store.store(at(minutes));
        }
    }

    private static Instant at(int minutes) {
        return TEN.plusSeconds(60L * minutes);
    }

    private void reached(long position) {
        store.jdbc()
                .sql("update read_position set position = ?")
                .param(position)
                .update();
    }

    private long position(int minutes) {
        return positions.at(at(minutes)).value();
    }

    @Test
    void where_clocks_are_right_it_is_the_last_event_known_by_then() throws Exception {
        known(0, 1, 2, 2, 3);
        reached(5);
        assertThat(position(-1)).isZero();
        assertThat(position(2)).isEqualTo(4);
        assertThat(position(60)).isEqualTo(5);
    }

    /** It said position 3, and so the event of 10:60 was counted at 10:15. */
    @Test
    void a_clock_that_is_set_back_moves_no_earlier_count_over_what_came_later() throws Exception {
        known(0, 60, 5);
        reached(3);
        assertThat(position(15)).isEqualTo(1);
        known(61, 62, 63);
        reached(6);
        assertThat(position(15)).isEqualTo(1);
        assertThat(position(62)).isEqualTo(5);
    }

    @Test
    void a_single_clock_that_is_years_ahead_or_behind_moves_nothing_but_its_own_event() throws Exception {
        known(0, 1, 3_000_000, 2, 3, 10, 11, -3_000_000, 12);
        reached(9);
        assertThat(position(3)).isEqualTo(5);
        assertThat(position(11)).isEqualTo(8);
    }

    @Test
    void an_event_known_by_then_and_not_in_yet_is_waited_for_and_then_said() throws Exception {
        known(0, 1, 5);
        reached(1);
        assertThat(position(0)).isEqualTo(1);
        assertThatThrownBy(() -> positions.at(at(1)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule()).isEqualTo(CampaignRule.A_COUNT_WAITS_FOR_EARLIER_UPDATES));
        CompletableFuture<ContiguousPosition> waiting = CompletableFuture.supplyAsync(
                () -> new StorePositionRepository(store.jdbc(), Duration.ofSeconds(20)).at(at(1)));
        reached(2);
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(ContiguousPosition.proven(2));
    }
}
