package tracker.app.referencedata;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The reference data once more beside the tables in use, under the same names in a schema that exists for one
 * transaction.
 */
final class ShadowReferenceTables {

    /** Referenced tables come first. */
    private static final List<String> TABLES =
            List.of("trust", "campaign", "campaign_course", "campaign_goal", "campaign_frozen_count");

    /** The order in which most commands lock, to make deadlocks rare. */
    private static final List<String> AS_WRITERS_COME = List.of(
            "campaign_course", "campaign_goal", "campaign_frozen_count", "campaign", "register_version", "trust");

    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private final JdbcClient jdbc;

    /** @param jdbc of the transaction */
    ShadowReferenceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Blocks changes until the end of the transaction; reads are allowed. Below deadlock_timeout, so that a command
     * never gives up.
     */
    void lockCurrent() {
        run("set local lock_timeout = '300ms'");
        for (String table : AS_WRITERS_COME) {
            run("lock table public." + table + " in exclusive mode");
        }
        run("set local lock_timeout = 0");
    }

    /** Whether another transaction held a lock, so that a retry makes sense. */
    static boolean isBusy(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql && BUSY.contains(sql.getSQLState());
    }

    /** From then on, this transaction writes to the new tables. */
    void create() {
        run("create schema rebuilding_registers");
        for (String table : TABLES) {
            run("create table rebuilding_registers.%1$s (like public.%1$s including all)".formatted(table));
        }
        run("set local search_path to rebuilding_registers, public");
    }

    /** In words. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (String table : TABLES) {
            long wrong = only("public", "rebuilding_registers", table);
            long missing = only("rebuilding_registers", "public", table);
            if (wrong + missing > 0) {
                differences.add("%s: %d rows without an event, %d rows missing".formatted(table, wrong, missing));
            }
        }
        return differences;
    }

    private long only(String here, String there, String table) {
        return jdbc.sql("""
                        select count(*) from
                        (select t::text from %1$s.%3$s t except all select t::text from %2$s.%3$s t) d
                        """.formatted(here, there, table)).query(Long.class).single();
    }

    void swap() {
        for (String table : TABLES.reversed()) {
            run("delete from public." + table);
        }
        for (String table : TABLES) {
            run("insert into public.%1$s select * from rebuilding_registers.%1$s".formatted(table));
        }
        run("drop schema rebuilding_registers cascade");
        run("update public.register_version set version = version + 1");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
