package tracker.app.referencedata;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers once more beside the old ones, under the same names in a schema that lives as long as one transaction. */
final class ShadowReferenceTables {

    /** Whoever is referred to comes first. */
    private static final List<String> TABLES =
            List.of("trust", "campaign", "campaign_course", "campaign_goal", "campaign_frozen_count");

    /** The order in which most commands come by, so that we seldom have what they want while they have what we want. */
    private static final List<String> AS_WRITERS_COME = List.of(
            "campaign_course", "campaign_goal", "campaign_frozen_count", "campaign", "register_version", "trust");

    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private final JdbcClient jdbc;

    /** @param jdbc in the transaction */
    ShadowReferenceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody changes them; everybody may read. Below deadlock_timeout, so that no command is the one to give up. */
    void lockCurrent() {
        run("set local lock_timeout = '300ms'");
        for (String table : AS_WRITERS_COME) {
            run("lock table public." + table + " in exclusive mode");
        }
        run("set local lock_timeout = 0");
    }

    /** Whether somebody else had what was asked for, so that it may be tried again. */
    static boolean isBusy(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql && BUSY.contains(sql.getSQLState());
    }

    /** From then on whoever writes a register in this transaction writes the new one. */
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
