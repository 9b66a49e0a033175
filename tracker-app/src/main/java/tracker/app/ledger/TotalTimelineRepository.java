package tracker.app.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * SQL of the timeline that figures as at an instant are summed from: the changes of each quarter of an hour, and
 * occasional checkpoints. A checkpoint holds the totals as they stood before a quarter (decision 36).
 */
public final class TotalTimelineRepository {

    /** Fewer changes than this are summed quickly without a checkpoint. */
    public static final int CHECKPOINT_THRESHOLD = 5_000;

    public static final String AMOUNTS = "activities, reach_low, reach_best, reach_high, counted, unknown";

    /** Rows per statement, so that the arrays stay small. */
    private static final int BATCH = 10_000;

    private static final String UPSERT = """
            insert into %1$s as now (%2$s, %3$s) select %2$s, %3$s from %4$s
            on conflict (campaign, %2$s, trust, kind, counts_as, day) do update set %5$s
            """;

    private static final String CHANGE = upsert("participation_change", "quarter");
    private static final String CHECKPOINT = upsert("participation_checkpoint", "before");

    private final JdbcTemplate jdbc;
    private final int worthACheckpoint;

    /**
     * Approximate number of rows written since the last count. It is too high after a rollback, which only causes an
     * earlier count.
     */
    private final Map<Integer, Integer> written = new ConcurrentHashMap<>();

    public TotalTimelineRepository(JdbcTemplate jdbc) {
        this(jdbc, CHECKPOINT_THRESHOLD);
    }

    TotalTimelineRepository(JdbcTemplate jdbc, int worthACheckpoint) {
        this.jdbc = jdbc;
        this.worthACheckpoint = worthACheckpoint;
    }

    /** Called in the transaction that changes the totals, before they change. */
    void write(QuarterChanges changes) {
        byCampaign(changes).forEach((campaign, moved) -> {
            if (written.merge(campaign, moved.size(), Integer::sum) >= worthACheckpoint) {
                considerACheckpoint(campaign, moved.getFirst().quarter());
            }
            write(campaign, moved);
        });
    }

    private static String upsert(String table, String when) {
        return UPSERT.formatted(
                table, when, TotalArrayWriter.COLUMNS, TotalArrayWriter.rows(when), TotalArrayWriter.ADDED);
    }

    private void upsert(String sql, List<Moved> moved) {
        for (int from = 0; from < moved.size(); from += BATCH) {
            List<Moved> some = moved.subList(from, Math.min(from + BATCH, moved.size()));
            TotalArrayWriter.of(some, Moved::key, Moved::amount)
                    .withFirstColumn("timestamptz", some, Moved::quarter)
                    .update(jdbc, sql);
        }
    }

    /** Changes that the totals already include. */
    public void writeChanges(QuarterChanges changes) {
        byCampaign(changes).forEach(this::write);
    }

    /** By campaign, oldest first. */
    private static Map<Integer, List<Moved>> byCampaign(QuarterChanges changes) {
        Map<Integer, List<Moved>> byCampaign = new TreeMap<>();
        changes.byQuarter()
                .forEach((quarter, totals) -> totals.forEach((key, amount) -> {
                    if (!amount.equals(TotalAmount.NOTHING)) {
                        byCampaign
                                .computeIfAbsent(key.campaign(), campaign -> new ArrayList<>())
                                .add(new Moved(quarter, key, amount));
                    }
                }));
        return byCampaign;
    }

    private void write(int campaign, List<Moved> moved) {
        upsert(CHANGE, moved);
        Instant newest = newestCheckpoint(campaign);
        if (newest != null && moved.getFirst().quarter().isBefore(newest)) {
            writeLate(campaign, moved);
        }
    }

    /** Adds an event that is read after a checkpoint, but was known before it, to that checkpoint. */
    private void writeLate(int campaign, List<Moved> moved) {
        List<Moved> late = new ArrayList<>();
        for (Instant before : checkpoints(campaign)) {
            // one statement may not touch a row twice
            Map<TotalKey, TotalAmount> sums = new HashMap<>();
            moved.stream()
                    .filter(each -> each.quarter().isBefore(before))
                    .forEach(each -> sums.merge(each.key(), each.amount(), TotalAmount::plus));
            sums.forEach((key, amount) -> late.add(new Moved(before, key, amount)));
        }
        upsert(CHECKPOINT, late);
    }

    /**
     * Writes a checkpoint as soon as there are more changes since the last one than it would have rows. So all
     * checkpoints together never have more rows than the changes, and a query reads at most about twice as many rows
     * as there are totals.
     */
    private void considerACheckpoint(int campaign, Instant before) {
        Instant last = newestCheckpoint(campaign);
        Timestamp from = Timestamp.from(last == null ? Instant.EPOCH : last);
        int changes = count(
                "select count(*) from participation_change where campaign = ? and quarter >= ? and quarter < ?",
                campaign,
                from,
                Timestamp.from(before));
        int rows = count(
                "select count(*) from participation_checkpoint where campaign = ? and before = ?", campaign, from);
        if (changes < Math.max(worthACheckpoint, rows)) {
            written.put(campaign, Math.max(0, worthACheckpoint * 3 / 4));
            return;
        }
        // a dead letter retry changes totals too; once we hold this lock it has ended, and the next statement sees
        // its result
        jdbc.execute("lock table participation_total in row exclusive mode");
        jdbc.update("""
                insert into participation_checkpoint (campaign, before, trust, kind, counts_as, day,
                    activities, reach_low, reach_best, reach_high, counted, unknown)
                select campaign, ?, trust, kind, counts_as, day, sum(activities),
                       sum(reach_low), sum(reach_best), sum(reach_high), sum(counted), sum(unknown)
                from (select * from participation_total where campaign = ? union all
                      select campaign, trust, kind, counts_as, day, -activities, -reach_low, -reach_best, -reach_high, -counted, -unknown
                      from participation_change where campaign = ? and quarter >= ?) sums
                group by campaign, trust, kind, counts_as, day having sum(activities) <> 0
                """, Timestamp.from(before), campaign, campaign, Timestamp.from(before));
        written.put(campaign, 0);
    }

    private int count(String sql, Object... values) {
        Integer count = jdbc.queryForObject(sql, Integer.class, values);
        return count == null ? 0 : count;
    }

    private @Nullable Instant newestCheckpoint(int campaign) {
        Timestamp newest = jdbc.queryForObject(
                "select max(before) from participation_checkpoint where campaign = ?", Timestamp.class, campaign);
        return newest == null ? null : newest.toInstant();
    }

    /** One index lookup per checkpoint, however many rows it has. */
    private List<Instant> checkpoints(int campaign) {
        return jdbc.queryForList("""
                        with recursive one (before) as (
                            select min(before) from participation_checkpoint where campaign = ?
                            union all
                            select (select min(c.before) from participation_checkpoint c where c.campaign = ? and c.before > one.before)
                            from one where one.before is not null)
                        select before from one where before is not null
                        """, Timestamp.class, campaign, campaign).stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    void clear() {
        jdbc.execute("truncate participation_change, participation_checkpoint");
        written.clear();
    }

    /** @param quarter in which the total changed, or before which it had changed */
    private record Moved(Instant quarter, TotalKey key, TotalAmount amount) {}
}
