package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.app.eventstore.GapStory.Follower;
import tracker.domain.shared.ContiguousPosition;

/** A number is taken before its event is committed: a processor that reads in between must read it later. */
class NoEventSkippedTest {

    private static final Duration SHORT = Duration.ofMillis(60);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final GapStory store = new GapStory();

    /**
     * The first transaction takes 2 and is still open when 3 is read; the clock of the second one is off by that
     * much.
     */
    private List<Long> three(Follower reader, Duration clockOff) throws Exception {
        store.store();
        Connection early = store.begin();
        GapStory.store(early);
        store.store(Instant.now().plus(clockOff));
        List<Long> read = new ArrayList<>(reader.read());
        GapStory.commit(early);
        read.addAll(reader.read());
        read.addAll(reader.read());
        return read;
    }

    /** Shows why we need our own reader. */
    @Test
    void axons_own_engine_loses_a_fact_whose_neighbour_looks_a_minute_old() throws Exception {
        assertThat(three(store.stock(), Duration.ofSeconds(-61))).containsExactly(1L, 3L);
    }

    @ParameterizedTest
    @ValueSource(longs = {-61, -300, 0, 300})
    void ours_reads_it_in_order_whatever_the_clocks_say(long secondsOff) throws Exception {
        assertThat(three(store.ours(), Duration.ofSeconds(secondsOff))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void the_first_fact_of_all_may_be_the_last_to_be_stored() throws Exception {
        Follower reader = store.ours();
        Connection early = store.begin();
        GapStory.store(early);
        store.store();
        Follower tail = store.ours();
        assertThat(reader.read()).isEmpty();
        assertThat(tail.read()).isEmpty();
        GapStory.commit(early);
        assertThat(reader.read()).containsExactly(1L, 2L);
        assertThat(tail.read()).containsExactly(1L, 2L);
    }

    /** The transaction that took 2 has a higher id than any that has ended: the snapshot's xmax does not cover it. */
    @Test
    void a_running_transaction_above_all_that_have_ended_is_waited_for() throws Exception {
        store.store();
        Follower reader = store.ours(SHORT);
        Connection lowerId = store.begin();
        lowerId.createStatement().execute("select pg_current_xact_id()");
        Connection early = store.begin();
        GapStory.store(early);
        GapStory.store(lowerId);
        GapStory.commit(lowerId);
        assertThat(reader.read()).containsExactly(1L);
        assertThat(reader.read()).isEmpty();
        assertThat(store.released()).isZero();
        GapStory.commit(early);
        assertThat(reader.read()).containsExactly(2L, 3L);
    }

    /** Such as one that rebuilds the read models. Its id is below every ceiling, but it holds no number. */
    @Test
    void a_long_transaction_that_stores_no_event_holds_nothing_up() throws Exception {
        store.store();
        Connection unrelated = store.begin();
        unrelated.createStatement().execute("create table unrelated as select 1 from domain_event");
        store.rollBack(3);
        store.store();
        Follower reader = store.ours(LONG);
        assertThat(reader.read()).containsExactly(1L, 5L);
        assertThat(store.released()).isEqualTo(3);
        GapStory.rollBack(unrelated);
    }

    /** It has its id long before it takes a number, as a command about a trust does. */
    @Test
    void a_transaction_that_stores_its_event_at_the_end_is_waited_for() throws Exception {
        Connection slow = store.begin();
        slow.createStatement().execute("select pg_current_xact_id()");
        store.store();
        Follower reader = store.ours(SHORT);
        assertThat(reader.read()).containsExactly(1L);
        GapStory.store(slow);
        store.store();
        assertThat(reader.read()).isEmpty();
        assertThat(reader.read()).isEmpty();
        GapStory.commit(slow);
        assertThat(reader.read()).containsExactly(2L, 3L);
        assertThat(store.released()).isZero();
    }

    @Test
    void a_number_that_was_rolled_back_is_released_with_proof_and_counted_once() throws Exception {
        store.store();
        store.rollBack(1);
        store.store();
        Follower reader = store.ours(LONG);
        Follower another = store.ours(LONG);
        assertThat(reader.read()).containsExactly(1L, 3L);
        for (Follower each : List.of(reader, another, reader, another, reader.restarted())) {
            each.read();
            each.read();
        }
        assertThat(store.released()).isEqualTo(1);
        store.store();
        assertThat(reader.read()).containsExactly(4L);
        assertThat(reader.place().getGaps()).isEmpty();
    }

    @Test
    void while_a_transaction_is_open_later_facts_wait_and_then_come_in_order() throws Exception {
        store.store();
        Connection open = store.begin();
        GapStory.store(open);
        Follower reader = store.ours();
        List<Long> read = new ArrayList<>(reader.read());
        for (int i = 0; i < 20; i++) {
            store.rollBack(1);
            store.store();
            read.addAll(reader.read());
        }
        assertThat(read).containsExactly(1L);
        assertThat(reader.place().getGaps()).isEmpty();
        assertThat(reader.waitsFor()).isEqualTo(2);
        assertThat(store.released()).isZero();
        GapStory.rollBack(open);
        Follower patient = reader.restarted(LONG);
        assertThat(patient.read()).hasSize(20).isSorted();
        assertThat(store.released()).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 10_500})
    void many_gaps_cost_no_more_than_one(int many) throws Exception {
        store.store();
        Connection open = store.begin();
        GapStory.store(open);
        Follower reader = store.ours();
        store.rollBack(many);
        store.store();
        assertThat(reader.read()).containsExactly(1L);
        assertThat(reader.waitsFor()).isEqualTo(many + 1);
        Follower restarted = reader.restarted(LONG);
        assertThat(restarted.place()).isEqualTo(reader.place());
        GapStory.commit(open);
        store.store();
        assertThat(restarted.read()).containsExactly(2L, many + 3L, many + 4L);
        assertThat(restarted.place().getGaps()).isEmpty();
        assertThat(store.released()).isEqualTo(many);
    }

    @Test
    void a_jump_of_a_million_costs_no_more_than_a_line_in_the_book() throws Exception {
        store.store();
        jump();
        store.store();
        Follower reader = store.ours(LONG);
        assertThat(reader.read()).containsExactly(1L, 1_000_001L);
        assertThat(reader.place().getGaps()).isEmpty();
        assertThat(store.released()).isEqualTo(999_999);
        assertThat(store.jdbc()
                        .sql("select count(*) from released_gap")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void behind_a_jump_the_reader_waits_for_the_open_transaction() throws Exception {
        store.store();
        Connection open = store.begin();
        GapStory.store(open);
        jump();
        store.store();
        Follower reader = store.ours(SHORT);
        assertThat(reader.read()).containsExactly(1L);
        assertThat(reader.read()).isEmpty();
        GapStory.commit(open);
        assertThat(reader.read()).containsExactly(2L, 1_000_001L);
        assertThat(reader.place().getGaps()).isEmpty();
    }

    /** Earlier versions read beyond a gap and kept it in the token. */
    @Test
    void a_stored_token_with_gaps_is_read_to_its_end_before_anything_later() throws Exception {
        store.store();
        Connection open = store.begin();
        GapStory.store(open);
        store.store();
        Follower reader = store.ours().at(GapAwareTrackingToken.newInstance(3, Set.of(2L)));
        assertThat(TrackingPosition.contiguous(reader.place())).isEqualTo(ContiguousPosition.proven(1));
        store.store();
        assertThat(reader.read()).isEmpty();
        GapStory.commit(open);
        assertThat(reader.read()).containsExactly(2L, 4L);
        assertThat(TrackingPosition.contiguous(reader.place())).isEqualTo(ContiguousPosition.proven(4));
    }

    private void jump() {
        store.jdbc()
                .sql("select setval(pg_get_serial_sequence('domain_event', 'global_index'), 1000000)")
                .query(Long.class)
                .single();
    }

    @Test
    void a_long_import_is_read_whole_once_it_is_stored() throws Exception {
        Connection imports = store.begin();
        Follower reader = store.ours();
        List<Long> read = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            GapStory.store(imports, 100, Instant.now());
            store.rollBack(1);
            store.store();
            read.addAll(reader.read());
        }
        assertThat(read).isEmpty();
        GapStory.commit(imports);
        // each page has its own snapshot, and what lies after a full page must not count as proven empty
        Follower patient = reader.restarted(LONG);
        read.addAll(patient.read());
        read.addAll(patient.read());
        assertThat(read).doesNotHaveDuplicates().isSorted().hasSize(3_030);
        assertThat(store.released()).isEqualTo(30);
    }

    @Test
    void a_reader_that_starts_again_before_the_gap_is_filled_reads_both() throws Exception {
        Connection early = store.begin();
        GapStory.store(early);
        store.store();
        Follower reader = store.ours();
        assertThat(reader.read()).isEmpty();
        Follower restarted = reader.restarted(Duration.ZERO);
        assertThat(restarted.read()).isEmpty();
        GapStory.commit(early);
        assertThat(restarted.restarted().read()).containsExactly(1L, 2L);
    }

    @Test
    void a_paused_process_is_waited_for() throws Exception {
        try (HeldTransaction paused = HeldTransaction.on(store.url())) {
            paused.pause();
            Follower reader = store.ours(SHORT);
            store.store();
            store.store();
            assertThat(reader.read()).isEmpty();
            assertThat(reader.waitsFor()).isEqualTo(1);
            assertThat(new TransactionHorizonRepository(store.jdbc()).blockedSeconds())
                    .isPositive();
            paused.goOn();
            paused.store();
            assertThat(reader.read()).containsExactly(1L, 2L, 3L);
            assertThat(new TransactionHorizonRepository(store.jdbc()).oldestTransaction())
                    .isEmpty();
        }
    }

    @Test
    void the_transaction_id_is_taken_before_the_number() {
        assertThat(store.jdbc()
                        .sql(
                                "select column_name from information_schema.columns where table_name = 'domain_event' order by ordinal_position limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("tx", "global_index");
    }

    @Test
    void a_place_of_ten_thousand_gaps_is_small_enough_to_keep() {
        var place = GapAwareTrackingToken.newInstance(
                30_000_001,
                LongStream.rangeClosed(1, 20_000)
                        .map(gap -> gap * 1_500)
                        .boxed()
                        .toList());
        assertThat(new EventSerializer().serialize(place, byte[].class).getData())
                .hasSizeLessThan(200_000);
    }
}
