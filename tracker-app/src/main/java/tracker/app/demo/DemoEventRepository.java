package tracker.app.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the stored events of the demonstration. The event store itself is marked, so that it is never mixed with real
 * data.
 */
final class DemoEventRepository implements StoredEventCounts {

    private static final String MARK = "simulated week of seed ";

    private final JdbcClient jdbc;

    DemoEventRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims an empty store for the week of that seed, or opens one that already holds it.
     *
     * @throws DemoRefusedException if it holds real events, or another simulated week
     */
    DemoEventRepository claimedFor(long seed) {
        String mark = MARK + seed;
        String found = mark();
        if (found.isEmpty()) {
            refuseRealLife();
            jdbc.sql("comment on table domain_event is '" + mark + "'").update();
        } else if (!found.equals(mark)) {
            throw new DemoRefusedException("This data folder holds the " + found
                    + ": start it with that seed again, or choose" + " another folder with --data.");
        }
        return this;
    }

    /** @throws DemoRefusedException if the store holds a simulated week */
    void refuseSimulation() {
        String found = mark();
        if (!found.isEmpty()) {
            throw new DemoRefusedException("This data folder holds the " + found + ", which is not real: start it with"
                    + " './tracker demo', or choose another folder with --data.");
        }
    }

    private void refuseRealLife() {
        if (!empty()) {
            throw new DemoRefusedException(
                    "This data folder holds real activities, which are never mixed with simulated ones."
                            + " Choose another folder with --data.");
        }
    }

    private String mark() {
        return jdbc.sql("select coalesce(obj_description('domain_event'::regclass, 'pg_class'), '')")
                .query(String.class)
                .single();
    }

    private boolean empty() {
        return jdbc.sql("select not exists (select from domain_event)")
                .query(Boolean.class)
                .single();
    }

    /**
     * When the newest event became known; empty for an empty store. Axon stores instants as ISO text, which sorts
     * chronologically.
     *
     * @param end events from then on were added outside the demonstration and do not affect its clock
     */
    Optional<Instant> lastKnownBefore(Instant end) {
        return jdbc.sql("select coalesce(max(time_stamp), '') from domain_event where time_stamp < ?")
                .param(DateTimeUtils.formatInstant(end))
                .query(String.class)
                .optional()
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }

    @Override
    public Map<String, Integer> of(Collection<String> activities) {
        Map<String, Integer> events = new HashMap<>();
        jdbc.sql("""
                        select aggregate_identifier, count(*) from domain_event
                        where aggregate_identifier = any (?) group by aggregate_identifier
                        """).param(activities.toArray(String[]::new)).query(row -> {
            events.put(row.getString(1), row.getInt(2));
        });
        return events;
    }
}
