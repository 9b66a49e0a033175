package tracker.app.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tracker.app.database.DatabaseAddress;
import tracker.app.eventstore.FactDecoder;
import tracker.app.eventstore.StoredFact;

/** Writes a history as the first fill of a rebuild does: in pages, folded in memory, copied out, what came late at the end. */
record RebuiltHistory(DatabaseAddress address, int worthACheckpoint) {

    /** @return how many quarters changed late */
    int write(RandomHistory history, int pages) throws Exception {
        try (Connection one = address.connect("history");
                Connection first = address.connect("ledger");
                Connection second = address.connect("facts");
                Connection third = address.connect("changes");
                Connection fourth = address.connect("checkpoints");
                Connection rest = address.connect("rest")) {
            ShadowTables tables = new ShadowTables(one);
            tables.create();
            try {
                RebuiltTimeline timeline = new RebuiltTimeline(
                        new RowCopy(third, "rebuilding.participation_change", RebuiltTimeline.CHANGE),
                        new RowCopy(fourth, "rebuilding.participation_checkpoint", RebuiltTimeline.CHECKPOINT),
                        worthACheckpoint);
                RebuiltRows rows = new RebuiltRows(
                        new RowCopy(first, "rebuilding.participation_ledger", LedgerRow.COLUMNS),
                        new RowCopy(second, "rebuilding.participation_fact", FactLog.COLUMNS),
                        timeline,
                        rest,
                        Instant.EPOCH);
                for (int i = 0; i < pages; i++) {
                    rows.add(stored(history.batch(1 + history.below(12))), Set.of());
                }
                rows.finish();
                tables.index();
                new CatchUp(one, new FactDecoder(), Clock.systemUTC()).late(timeline.late());
                assertThat(tables.swap()).isTrue();
                return timeline.late().byQuarter().size();
            } finally {
                tables.drop();
            }
        }
    }

    private static List<StoredFact> stored(List<KnownFact> facts) {
        List<StoredFact> stored = new ArrayList<>();
        facts.forEach(known -> stored.add(new StoredFact(
                known.position(), known.fact().id().value(), "stand.StandHeld", known.known(), known.fact())));
        return stored;
    }
}
