package tracker.app.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import tracker.app.database.DatabaseAddress;
import tracker.app.eventstore.EventDecoder;
import tracker.app.ledger.CopyRowWriter;
import tracker.app.ledger.EventLogRepository;
import tracker.app.ledger.LedgerRow;
import tracker.app.ledger.RandomHistoryFixture;

/**
 * Writes a history as the initial load of a rebuild does: in pages, folded in memory, copied, with late changes at
 * the end.
 */
public record RebuiltHistoryFixture(DatabaseAddress address, int worthACheckpoint) {

    /** @return number of quarters changed late */
    public int write(RandomHistoryFixture history, int pages) throws Exception {
        try (Connection one = address.connect("history");
                Connection first = address.connect("ledger");
                Connection second = address.connect("facts");
                Connection third = address.connect("changes");
                Connection fourth = address.connect("checkpoints");
                Connection rest = address.connect("rest")) {
            ShadowTables tables = new ShadowTables(one);
            tables.create();
            try {
                RebuiltTimelineWriter timeline = new RebuiltTimelineWriter(
                        new CopyRowWriter(third, "rebuilding.participation_change", RebuiltTimelineWriter.CHANGE),
                        new CopyRowWriter(
                                fourth, "rebuilding.participation_checkpoint", RebuiltTimelineWriter.CHECKPOINT),
                        worthACheckpoint);
                RebuiltRowWriter rows = new RebuiltRowWriter(
                        new CopyRowWriter(first, "rebuilding.participation_ledger", LedgerRow.COLUMNS),
                        new CopyRowWriter(second, "rebuilding.participation_fact", EventLogRepository.COLUMNS),
                        timeline,
                        rest,
                        Instant.EPOCH);
                for (int i = 0; i < pages; i++) {
                    rows.add(history.batch(1 + history.below(12)), Set.of());
                }
                rows.finish();
                tables.index();
                new CatchUpLoader(one, new EventDecoder(), Clock.systemUTC()).writeLateChanges(timeline.late());
                assertThat(tables.swap()).isTrue();
                return timeline.late().byQuarter().size();
            } finally {
                tables.drop();
            }
        }
    }
}
