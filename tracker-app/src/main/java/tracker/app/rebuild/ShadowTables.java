package tracker.app.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The new tables beside the old ones, in a schema of their own under the same names, and how they take their place. */
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

    /** Those that read one of the tables in use. */
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

    /** @param connection from then on finds the new tables first */
    ShadowTables(Connection connection) {
        this.connection = connection;
    }

    /** Without indexes, which are quicker made once the rows are there. What a rebuild that was killed left behind goes first. */
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

    /** The same constraints and indexes as the old ones, under the same names. */
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
     * Waits until every question that looks at the database as it was before now has ended. It would otherwise see the new tables
     * without their newest rows. Who waits for a lock here is the reader, and does not look.
     *
     * @return no when one has not ended within two seconds
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
     * Puts the new tables in the place of the old ones, in one transaction that writes no row. Who asks waits for it, for
     * milliseconds; whoever holds the old ones longer makes it give up.
     *
     * @return no when it gave up; the old tables stay
     */
    boolean swap() throws SQLException {
        connection.setAutoCommit(false);
        try {
            // below deadlock_timeout, so that a rebuild gives up and never a question
            run("set local lock_timeout = '300ms'");
            // views first, as a query locks them
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

    /** A view belongs to its table, not to the table's name, so each is made again upon the new tables; in the order in which they were made first. */
    private List<String> viewDefinitions() throws SQLException {
        return texts(VIEWS.formatted(
                "format('create view %s.%I as ', v.relnamespace::regnamespace, v.relname) || pg_get_viewdef(v.oid)",
                String.join("', '", TABLES)));
    }

    /** Whether somebody else had what was asked for, so that it may be tried again. */
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
