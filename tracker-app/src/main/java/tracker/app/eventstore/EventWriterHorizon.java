package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The transaction id below which no transaction that has taken a number for an event is running any more.
 *
 * <p>The {@code xmin} of a snapshot waits for every transaction with an id, also for one that rebuilds the read models
 * for an hour and stores no event. But who stores an event holds a lock on the event table from before it takes a
 * number until its transaction ends. So the locks say who may still fill a gap (decision 0049).
 */
final class EventWriterHorizon {

    /**
     * The locks are read once, after the snapshot. A transaction id in a lock has 32 bits: it is counted from the
     * snapshot's {@code xmin}, which none that is running lies below. One less than {@code xmax} is the last id that
     * has ended, so a ceiling at or below it was assigned before the locks were read.
     */
    private static final String HORIZON = """
            with held as materialized (select * from pg_locks where granted),
                 snapshot as (select pg_snapshot_xmin(s)::text::numeric as xmin, pg_snapshot_xmax(s)::text::numeric as xmax
                              from pg_current_snapshot() s),
                 writer as (select distinct virtualtransaction from held
                            where locktype = 'relation' and relation = 'domain_event'::regclass
                              and database = (select oid from pg_database where datname = current_database())
                              and mode not in ('AccessShareLock', 'RowShareLock')),
                 running as (select xmin + mod(mod(held.transactionid::text::numeric - xmin, 4294967296) + 4294967296, 4294967296)
                                    as id
                             from snapshot, held join writer using (virtualtransaction)
                             where held.locktype = 'transactionid' and held.mode = 'ExclusiveLock')
            select least(xmax - 1, (select min(id) from running))::text from snapshot
            """;

    private EventWriterHorizon() {}

    /**
     * Holds for a snapshot that is taken afterwards: whatever a transaction below has stored is visible in it.
     */
    static long fetch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HORIZON)) {
            row.next();
            return Long.parseUnsignedLong(row.getString(1));
        }
    }
}
