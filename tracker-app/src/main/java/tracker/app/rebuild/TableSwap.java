package tracker.app.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.serialization.Serializer;
import tracker.app.database.DatabaseAddress;

/**
 * Moves the new tables into use. It stops the processor with a lock on its token and writes and commits the last
 * events. When no query has an older snapshot, it swaps the tables.
 */
final class TableSwap {

    private static final int TRIES = 40;

    private final DatabaseAddress address;
    private final Serializer serializer;
    private final ShadowTables tables;
    private final CatchUpLoader catchUp;

    TableSwap(DatabaseAddress address, Serializer serializer, ShadowTables tables, CatchUpLoader catchUp) {
        this.address = address;
        this.serializer = serializer;
        this.tables = tables;
        this.catchUp = catchUp;
    }

    /**
     * @param place position up to which the new tables are filled
     * @return number of events that still had to be written
     */
    long swap(ProcessedPosition place) throws SQLException {
        long events = 0;
        ProcessedPosition reached = place;
        try (Connection hold = address.connect("tracker rebuild: holding the reader")) {
            hold.setAutoCommit(false);
            for (int attempt = 0; attempt < TRIES; attempt++) {
                if (held(hold)) {
                    ProcessedPosition last = ProcessedPosition.stored(hold, serializer);
                    events += catchUp.catchUp(reached, last);
                    reached = last;
                    if (tables.noOlderSnapshots() && tables.swap()) {
                        hold.rollback();
                        return events;
                    }
                }
                hold.rollback();
            }
        }
        throw new RebuildRefusedException(
                "The old rows were in use all the time, so they stay. Try again when fewer people are using the tracker.");
    }

    private static boolean held(Connection hold) throws SQLException {
        try (Statement statement = hold.createStatement()) {
            statement.execute("set local lock_timeout = '500ms'");
            statement.execute("lock table public.token_entry in exclusive mode");
            return true;
        } catch (SQLException busy) {
            if (ShadowTables.isBusy(busy)) {
                return false;
            }
            throw busy;
        }
    }
}
