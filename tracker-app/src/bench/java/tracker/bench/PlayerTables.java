package tracker.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the players in one database, and how they are emptied between turns. */
final class PlayerTables {

    private final JdbcClient jdbc;

    PlayerTables(BenchmarkContext ground) {
        this.jdbc = ground.jdbc(BenchmarkContext.MAIN);
    }

    /** Creates a schema for each player except the tracker. */
    void schemas() {
        for (String schema : new String[] {"raw", "stock", "crud"}) {
            jdbc.sql("create schema if not exists " + schema).update();
        }
    }

    /** The tracker's reference data stays, and so does the position of its processors, because positions only grow. */
    void empty() {
        if (!exists("raw.domain_event")) {
            jdbc.sql("create table raw.domain_event (like public.domain_event including all)")
                    .update();
        }
        jdbc.sql("""
                truncate domain_event, raw.domain_event, participation_ledger, participation_total, participation_fact,
                    participation_change, participation_checkpoint, known_quarter
                """).update();
        if (exists("crud.activity")) {
            jdbc.sql("truncate crud.activity").update();
        }
        if (exists("stock.domain_event_entry")) {
            jdbc.sql("truncate stock.domain_event_entry").update();
            // Hibernate stores payloads as large objects; each takes a lock until the statement has ended
            while (jdbc.sql(
                                    "select count(lo_unlink(oid)) from (select oid from pg_largeobject_metadata limit 2000) chunk")
                            .query(Long.class)
                            .single()
                    > 0) {}
        }
    }

    private boolean exists(String table) {
        return jdbc.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
