package tracker.app.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Shadow tables beside the tables in use, under the same names in a schema of their own, and the swap of both. */
final class ShadowTables {

    private static final List<String> TABLES = List.of(
            "participation_ledger",
            "participation_total",
            "participation_fact",
            "participation_last_known",
            "participation_change",
            "participation_checkpoint",
            "known_quarter",
            "parked_fact");

    /** Views that use one of the tables in use. */
    private static final String VIEWS = """
            select %s from pg_class v where v.relkind = 'v' and exists (
                select 1 from pg_rewrite r
                join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
                join pg_class t on t.oid = d.refobjid
                where r.ev_class = v.oid and t.relnamespace = 'public'::regnamespace and t.relname in ('%s'))
            order by v.oid
            """;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";
    private static final int LOOKS = 100;

    private final Connection connection;

    /** @param connection finds the new tables first from then on */
    ShadowTables(Connection connection) {
        this.connection = connection;
    }

    /**
     * Creates the tables without indexes, which are built faster once the rows exist. Deletes what an interrupted
     * rebuild left behind first.
     */
    void create() throws SQLException {
        run("drop schema if exists rebuilding cascade");
        run("create schema rebuilding");
        for (String table : TABLES) {
            run("create table rebuilding.%1$s (like public.%1$s including defaults including storage)"
                    .formatted(table));
        }
        run("alter table rebuilding.participation_total set (fillfactor = 70)");
        run("set search_path to rebuilding, public");
    }

    /** Creates the same constraints and indexes as on the old tables, under the same names. */
    void index() throws SQLException {
        for (String table : TABLES) {
            for (String sql : texts("""
                    select 'alter table rebuilding.%1$s add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
                    from pg_constraint where conrelid = 'public.%1$s'::regclass and contype in ('p', 'u', 'c')
                    """.formatted(table))) {
                run(sql);
            }
            for (String sql : texts("""
                    select replace(pg_get_indexdef(indexrelid), ' ON public.', ' ON rebuilding.') from pg_index i
                    where indrelid = 'public.%1$s'::regclass
                    and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
                    """.formatted(table))) {
                run(sql);
            }
            run("analyze rebuilding." + table);
        }
    }

    /**
     * Waits until all queries with an older snapshot have ended. They would otherwise see the new tables without
     * their newest rows. Processes that wait for a lock here are event processors, which do not query.
     *
     * @return false if one has not ended within two seconds
     */
    boolean noOlderSnapshots() throws SQLException {
        String now = texts("select clock_timestamp()::text").getFirst();
        for (int looks = 0; looks < LOOKS; looks++) {
            if (texts("""
                    select pid::text from pg_stat_activity where backend_type = 'client backend' and application_name not like 'tracker rebuild%%'
                    and backend_xmin is not null and wait_event_type is distinct from 'Lock' and xact_start < '%s'
                    """.formatted(now)).isEmpty()) {
                return true;
            }
            run("select pg_sleep(0.02)");
        }
        return false;
    }

    /**
     * Swaps the new tables with the old ones, in one transaction that writes no row. Queries wait for milliseconds.
     * If a transaction holds the old tables longer, the swap gives up.
     *
     * @return false if it gave up; the old tables stay
     */
    boolean swap() throws SQLException {
        connection.setAutoCommit(false);
        try {
            // below deadlock_timeout, so that the rebuild gives up and never a query
            run("set local lock_timeout = '300ms'");
            // views first, in the order in which a query locks them
            List<String> views = viewNames();
            if (!views.isEmpty()) {
                run("lock table " + String.join(", ", views) + " in access exclusive mode");
            }
            run("lock table public." + String.join(", public.", TABLES) + " in access exclusive mode");
            List<String> definitions = viewDefinitions();
            if (!views.isEmpty()) {
                run("drop view " + String.join(", ", views));
            }
            for (String table : TABLES) {
                run("drop table public." + table);
                run("alter table rebuilding." + table + " set schema public");
            }
            for (String view : definitions) {
                run(view);
            }
            connection.commit();
            return true;
        } catch (SQLException busy) {
            connection.rollback();
            if (isBusy(busy)) {
                return false;
            }
            throw busy;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private List<String> viewNames() throws SQLException {
        return texts(VIEWS.formatted(
                "format('%s.%I', v.relnamespace::regnamespace, v.relname)", String.join("', '", TABLES)));
    }

    /**
     * A view refers to the table, not to its name, so each view is created again on the new tables, in the original
     * order.
     */
    private List<String> viewDefinitions() throws SQLException {
        return texts(VIEWS.formatted(
                "format('create view %s.%I as ', v.relnamespace::regnamespace, v.relname) || pg_get_viewdef(v.oid)",
                String.join("', '", TABLES)));
    }

    /** Whether another transaction held a lock, so that a retry makes sense. */
    static boolean isBusy(SQLException failure) {
        return LOCK_NOT_AVAILABLE.equals(failure.getSQLState()) || DEADLOCK.equals(failure.getSQLState());
    }

    void drop() throws SQLException {
        if (!connection.isClosed()) {
            run("drop schema if exists rebuilding cascade");
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
