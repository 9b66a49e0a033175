package tracker.bench;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases with a given number of stored events, filled by SQL with bytes that the tracker itself has written. */
final class FilledStoreFactory {

    /** Reference data and a few events: the template of all other stores. */
    private static final String BEGUN = "store_begun";

    private static final long AT_ONCE = 500_000;

    /**
     * Ids in the order of time, as the tracker creates them; trusts and days alternate, so that all totals change
     * equally.
     */
    private static final String FILL = """
            with sample as materialized (
                select *, convert_from(payload, 'UTF8') as text, convert_from(payload, 'UTF8')::jsonb as json
                from domain_event where payload_type = 'stand.StandHeld' order by global_index desc limit 1)
            insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            select new.id, 0, sample.type, uuidv7(new.shift)::text,
                to_char(now() at time zone 'UTC' + new.shift, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                sample.payload_type, sample.payload_revision,
                convert_to(replace(replace(replace(sample.text,
                    sample.aggregate_identifier, new.id),
                    '"' || (sample.json ->> 'trust') || '"', '"R' || lpad((i * 7919 % 274)::text, 3, '0') || '"'),
                    sample.json -> 'details' -> 'days' ->> 'from', (current_date - (i % 10)::int)::text), 'UTF8'),
                sample.meta_data
            from sample, generate_series(cast(? as bigint), cast(? as bigint)) as i,
                lateral (select 'stand-' || uuidv7(make_interval(secs => (i - cast(? as bigint)) * cast(? as double precision))) as id,
                                make_interval(secs => (i - cast(? as bigint)) * cast(? as double precision)) as shift) new
            """;

    private static final Set<String> MADE = new HashSet<>();

    private final BenchmarkContext ground;

    FilledStoreFactory(BenchmarkContext ground) {
        this.ground = ground;
    }

    /** A store without activities. */
    String empty() throws Exception {
        String name = "store_empty";
        if (MADE.add(name)) {
            copyOfBegun(name);
        }
        return name;
    }

    /** A store with that many events; created once per run. */
    String filled(long events) throws Exception {
        return filled("store_" + events, events, 0.05);
    }

    /**
     * A store with that many events, which became known evenly over that many days, the last of them now; created
     * once per run.
     */
    String spread(long events, int days) throws Exception {
        return filled("spread_" + events, events, days * 86_400.0 / events);
    }

    private String filled(String name, long events, double secondsApart) throws Exception {
        if (MADE.add(name)) {
            copyOfBegun(name);
            JdbcClient jdbc = ground.jdbc(name);
            for (long from = 1; from <= events; from += AT_ONCE) {
                jdbc.sql(FILL)
                        .params(from, Math.min(events, from + AT_ONCE - 1), events, secondsApart, events, secondsApart)
                        .update();
            }
            jdbc.sql("vacuum (analyze) domain_event").update();
            ground.checkpoint();
        }
        return name;
    }

    /** The read models of a filled store as after a rebuild, as far as the national board uses them. */
    void fillTotals(String name) {
        JdbcClient jdbc = ground.jdbc(name);
        jdbc.sql("truncate participation_fact, participation_total").update();
        jdbc.sql("""
                insert into participation_fact (position, known, activity, campaign, trust, kind, name, told)
                select global_index, now(), aggregate_identifier, (json ->> 'campaign')::int, json ->> 'trust', 'STAND',
                       payload_type, 'Stand held on 9 March 2027, Main foyer: 120 visitors.'
                from (select *, convert_from(payload, 'UTF8')::jsonb as json
                      from domain_event where payload_type = 'stand.StandHeld') e
                """).update();
        // the same rows for any size: every type and stage at every trust on every day
        jdbc.sql("""
                insert into participation_total (campaign, trust, kind, counts_as, day, activities,
                    reach_low, reach_best, reach_high, counted, unknown)
                select c.year, t.code, kind, stage, c.first_day + d, 10, 900, 1000, 1100, 10, 0
                from campaign c, trust t, generate_series(0, 9) as d,
                    unnest(array ['STAND', 'SCHOOL_TALK', 'DEPARTMENT_VISIT', 'VIDEO', 'COURSE']) as kind,
                    unnest(array ['PLANNED', 'HELD']) as stage
                """).update();
        jdbc.sql("update read_position set position = (select max(global_index) from domain_event)")
                .update();
        jdbc.sql("vacuum (analyze)").update();
    }

    private void copyOfBegun(String name) throws Exception {
        if (MADE.add(BEGUN)) {
            ground.create(BEGUN);
            try (PlayerClient tracker = ground.trackerOn(BEGUN, "--tracker.reading=true")) {
                tracker.send("report");
                tracker.send("settle");
            }
        }
        ground.jdbc(BenchmarkContext.MAIN)
                .sql("create database " + name + " template " + BEGUN)
                .update();
    }
}
