package tracker.app.participation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.axonframework.common.DateTimeUtils;
import tracker.app.database.DatabaseAddress;
import tracker.app.eventstore.FactDecoder;
import tracker.app.eventstore.StoredFact;

/** Fills the new tables from the beginning: a cursor over the facts, decoded on all cores, folded in their order, copied out. */
final class FirstFill {

    private static final int PAGE = 5_000;
    private static final int TOLD_EVERY = 100_000;
    private static final ThreadFactory FETCHING =
            Thread.ofPlatform().name("rebuild-fetch").daemon().factory();

    /** How JSON writes the one character that PostgreSQL does not take in a text. */
    private static final byte[] NUL = {'\\', 'u', '0', '0', '0', '0'};

    private final DatabaseAddress address;
    private final FactDecoder decoder;
    private final Clock clock;

    FirstFill(DatabaseAddress address, FactDecoder decoder, Clock clock) {
        this.address = address;
        this.decoder = decoder;
        this.clock = clock;
    }

    /**
     * @param facts how many were read
     * @param late what was known long before its place in the store, still to be written
     */
    record Filled(long facts, Changes late) {}

    Filled fill(ReadPlace place, LongConsumer progress) throws SQLException {
        try (Connection reading = address.connect("tracker rebuild: reading");
                Connection first = address.connect("tracker rebuild: ledger");
                Connection second = address.connect("tracker rebuild: facts");
                Connection third = address.connect("tracker rebuild: changes");
                Connection fourth = address.connect("tracker rebuild: checkpoints");
                Connection rest = address.connect("tracker rebuild: totals")) {
            RebuiltTimeline timeline = new RebuiltTimeline(
                    new RowCopy(third, "rebuilding.participation_change", RebuiltTimeline.CHANGE),
                    new RowCopy(fourth, "rebuilding.participation_checkpoint", RebuiltTimeline.CHECKPOINT));
            RebuiltRows rows = new RebuiltRows(
                    new RowCopy(first, "rebuilding.participation_ledger", LedgerRow.COLUMNS),
                    new RowCopy(second, "rebuilding.participation_fact", FactLog.COLUMNS),
                    timeline,
                    rest,
                    clock.instant());
            long facts = pages(reading, place, rows, progress);
            rows.finish();
            return new Filled(facts, timeline.late());
        }
    }

    /** While one page is folded and copied, the next is fetched and decoded. */
    private long pages(Connection reading, ReadPlace place, RebuiltRows rows, LongConsumer progress)
            throws SQLException {
        reading.setAutoCommit(false);
        long facts = 0;
        try (ExecutorService fetching = Executors.newSingleThreadExecutor(FETCHING);
                PreparedStatement statement = place.since(ReadPlace.BEGINNING, reading)) {
            statement.setFetchSize(PAGE);
            try (ResultSet cursor = statement.executeQuery()) {
                Page page = next(cursor);
                while (!page.facts().isEmpty()) {
                    CompletableFuture<Page> following = CompletableFuture.supplyAsync(() -> next(cursor), fetching);
                    rows.add(page.facts(), page.refused());
                    facts += page.facts().size();
                    if (facts / TOLD_EVERY != (facts - page.facts().size()) / TOLD_EVERY) {
                        progress.accept(facts);
                    }
                    page = following.join();
                }
            }
        }
        return facts;
    }

    private record Row(long position, String about, String name, String known, byte[] payload) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5));
        }

        StoredFact decoded(FactDecoder decoder) {
            return new StoredFact(
                    position, about, name, DateTimeUtils.parseInstant(known), decoder.decode(name, payload));
        }

        boolean holdsNul() {
            return IntStream.range(0, payload.length - NUL.length + 1)
                    .anyMatch(at -> payload[at] == NUL[0]
                            && payload[at + 1] == NUL[1]
                            && IntStream.range(2, NUL.length).allMatch(i -> payload[at + i] == NUL[i]));
        }
    }

    private record Page(List<StoredFact> facts, Set<Long> refused) {}

    private Page next(ResultSet cursor) {
        try {
            List<Row> rows = new ArrayList<>(PAGE);
            Set<Long> refused = new HashSet<>();
            while (rows.size() < PAGE && cursor.next()) {
                rows.add(Row.of(cursor));
            }
            rows.stream().filter(Row::holdsNul).forEach(row -> refused.add(row.position()));
            return new Page(
                    rows.parallelStream().map(row -> row.decoded(decoder)).toList(), refused);
        } catch (SQLException failure) {
            throw new IllegalStateException("The facts could not be read", failure);
        }
    }

    static StoredFact fact(ResultSet row, FactDecoder decoder) throws SQLException {
        return Row.of(row).decoded(decoder);
    }
}
