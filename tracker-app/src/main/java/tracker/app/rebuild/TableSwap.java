package tracker.app.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.serialization.Serializer;
import tracker.app.database.DatabaseAddress;

/**
 * The moment in which the new tables take over. The reader is held where it stands, by the lock on its token; the last facts are
 * written and committed; when nobody looks at the database as it was before, the tables are swapped.
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
     * @param place up to which the new tables are filled
     * @return how many facts were still to be written
     */
    long swap(ProcessedPosition place) throws SQLException {
        long facts = 0;
        ProcessedPosition reached = place;
        try (Connection hold = address.connect("tracker rebuild: holding the reader")) {
            hold.setAutoCommit(false);
            for (int attempt = 0; attempt < TRIES; attempt++) {
                if (held(hold)) {
                    ProcessedPosition last = ProcessedPosition.stored(hold, serializer);
                    facts += catchUp.catchUp(reached, last);
                    reached = last;
                    if (tables.noOlderSnapshots() && tables.swap()) {
                        hold.rollback();
                        return facts;
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
