package tracker.app.participation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.serialization.Serializer;
import tracker.app.database.DatabaseAddress;

/**
 * The moment in which the new tables take over. The reader is held where it stands, by the lock on its token; the last facts are
 * written and committed; when nobody looks at the database as it was before, the tables are swapped.
 */
final class TakeOver {

    private static final int TRIES = 40;

    private final DatabaseAddress address;
    private final Serializer serializer;
    private final ShadowTables tables;
    private final CatchUp catchUp;

    TakeOver(DatabaseAddress address, Serializer serializer, ShadowTables tables, CatchUp catchUp) {
        this.address = address;
        this.serializer = serializer;
        this.tables = tables;
        this.catchUp = catchUp;
    }

    /**
     * @param place up to which the new tables are filled
     * @return how many facts were still to be written
     */
    long from(ReadPlace place) throws SQLException {
        long facts = 0;
        ReadPlace reached = place;
        try (Connection hold = address.connect("tracker rebuild: holding the reader")) {
            hold.setAutoCommit(false);
            for (int attempt = 0; attempt < TRIES; attempt++) {
                if (held(hold)) {
                    ReadPlace last = ReadPlace.stored(hold, serializer);
                    facts += catchUp.from(reached, last);
                    reached = last;
                    if (tables.nobodyLooksBack() && tables.swap()) {
                        hold.rollback();
                        return facts;
                    }
                }
                hold.rollback();
            }
        }
        throw new RebuildRefused("The old rows were in use all the time, so they stay; try again in a quieter moment.");
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
