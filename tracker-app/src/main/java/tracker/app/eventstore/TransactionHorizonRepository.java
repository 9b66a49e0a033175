package tracker.app.eventstore;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The oldest transaction that stores events and has not ended. What was stored after its events waits for it.
 *
 * <p>PostgreSQL shows sessions of other database users only to members of {@code pg_read_all_stats}.
 */
@Component
public class TransactionHorizonRepository {

    private final JdbcClient jdbc;

    TransactionHorizonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A transaction that has an id and has not ended.
     *
     * @param who its database process and the program that opened it, or the name of a prepared transaction
     * @param state as PostgreSQL reports it, for example {@code idle in transaction}
     * @param age since it began
     */
    record OpenTransaction(String who, String state, Duration age) {}

    /** Empty if no open transaction could fill a gap. */
    Optional<OpenTransaction> oldestTransaction() {
        return jdbc.sql("""
                        select who, state, extract(epoch from clock_timestamp() - since) as seconds
                        from (select 'process ' || pid || ' (' || coalesce(nullif(application_name, ''), 'no name') || ')' as who,
                                     coalesce(state, 'unknown') as state, xact_start as since
                              from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()
                                and pid in (select pid from pg_locks
                                            where granted and locktype = 'relation' and relation = 'domain_event'::regclass
                                              and database = (select oid from pg_database where datname = current_database())
                                              and mode not in ('AccessShareLock', 'RowShareLock'))
                              union all
                              select 'prepared transaction ' || gid, 'prepared', prepared from pg_prepared_xacts) open
                        where since is not null order by since limit 1
                        """)
                .query((row, number) ->
                        new OpenTransaction(row.getString("who"), row.getString("state"), Duration.ofMillis((long)
                                (1_000 * row.getDouble("seconds")))))
                .optional();
    }

    /** Its age in seconds; 0 if there is none. */
    public double blockedSeconds() {
        return oldestTransaction()
                .map(holder -> holder.age().toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
