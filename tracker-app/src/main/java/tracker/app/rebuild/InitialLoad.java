package tracker.app.rebuild;

import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;
import tracker.app.database.DatabaseAddress;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredEvent;
import tracker.app.ledger.CopyRowWriter;
import tracker.app.ledger.EventLogRepository;
import tracker.app.ledger.LedgerRow;
import tracker.app.ledger.QuarterChanges;

/**
 * Fills the new tables from the beginning: reads the events with a cursor, decodes them on all cores, folds them in
 * order and copies the result.
 */
final class InitialLoad {

    private static final int PAGE = 5_000;
    private static final int PROGRESS_EVERY = 100_000;
    private static final ThreadFactory FETCHING =
            Thread.ofPlatform().name("rebuild-fetch").daemon().factory();

    /** How JSON escapes the one character that PostgreSQL does not accept in a text. */
    private static final byte[] NUL = {'\\', 'u', '0', '0', '0', '0'};

    private final DatabaseAddress address;
    private final EventDecoder decoder;
    private final Clock clock;

    InitialLoad(DatabaseAddress address, EventDecoder decoder, Clock clock) {
        this.address = address;
        this.decoder = decoder;
        this.clock = clock;
    }

    /**
     * @param events number of events read
     * @param late changes known long before their position in the store, still to be written
     */
    record LoadResult(long events, QuarterChanges late) {}

    LoadResult load(ProcessedPosition place, LongConsumer progress) throws SQLException {
        try (Connection reading = address.connect("tracker rebuild: reading");
                Connection first = address.connect("tracker rebuild: ledger");
                Connection second = address.connect("tracker rebuild: events");
                Connection third = address.connect("tracker rebuild: changes");
                Connection fourth = address.connect("tracker rebuild: checkpoints");
                Connection rest = address.connect("tracker rebuild: totals")) {
            RebuiltTimelineWriter timeline = new RebuiltTimelineWriter(
                    new CopyRowWriter(third, "rebuilding.participation_change", RebuiltTimelineWriter.CHANGE),
                    new CopyRowWriter(fourth, "rebuilding.participation_checkpoint", RebuiltTimelineWriter.CHECKPOINT));
            RebuiltRowWriter rows = new RebuiltRowWriter(
                    new CopyRowWriter(first, "rebuilding.participation_ledger", LedgerRow.COLUMNS),
                    new CopyRowWriter(second, "rebuilding.participation_fact", EventLogRepository.COLUMNS),
                    timeline,
                    rest,
                    clock.instant());
            long events = pages(reading, place, rows, progress);
            rows.finish();
            return new LoadResult(events, timeline.late());
        }
    }

    /** Fetches and decodes the next page while one page is folded and copied. */
    private long pages(Connection reading, ProcessedPosition place, RebuiltRowWriter rows, LongConsumer progress)
            throws SQLException {
        reading.setAutoCommit(false);
        long events = 0;
        try (ExecutorService fetching = Executors.newSingleThreadExecutor(FETCHING);
                PreparedStatement statement = place.since(ProcessedPosition.BEGINNING, reading)) {
            statement.setFetchSize(PAGE);
            try (ResultSet cursor = statement.executeQuery()) {
                Page page = next(cursor);
                while (!page.events().isEmpty()) {
                    CompletableFuture<Page> following = CompletableFuture.supplyAsync(() -> next(cursor), fetching);
                    rows.add(page.events(), page.refused());
                    events += page.events().size();
                    if (events / PROGRESS_EVERY != (events - page.events().size()) / PROGRESS_EVERY) {
                        progress.accept(events);
                    }
                    page = following.join();
                }
            }
        }
        return events;
    }

    private record Row(
            long position,
            String about,
            String name,
            String known,
            byte[] payload,
            @Nullable String texts) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getBytes(5),
                    row.getString(6));
        }

        StoredEvent decoded(EventDecoder decoder) {
            return new StoredEvent(
                    position, about, name, DateTimeUtils.parseInstant(known), decoder.decode(name, payload, texts));
        }

        boolean holdsNul() {
            return holdsNul(payload) || texts != null && holdsNul(texts.getBytes(StandardCharsets.UTF_8));
        }

        private static boolean holdsNul(byte[] json) {
            return IntStream.range(0, json.length - NUL.length + 1)
                    .anyMatch(at -> json[at] == NUL[0]
                            && json[at + 1] == NUL[1]
                            && IntStream.range(2, NUL.length).allMatch(i -> json[at + i] == NUL[i]));
        }
    }

    private record Page(List<StoredEvent> events, Set<Long> refused) {}

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
            throw new IllegalStateException("The events could not be read", failure);
        }
    }

    static StoredEvent readEvent(ResultSet row, EventDecoder decoder) throws SQLException {
        return Row.of(row).decoded(decoder);
    }
}
