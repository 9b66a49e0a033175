package tracker.app.why;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.figures.ActivityHistoryRepository;
import tracker.app.figures.FigureCriteria;
import tracker.app.figures.TallyColumnMapper;
import tracker.app.ledger.ActivityKindSql;
import tracker.domain.activity.CorrectionEvent;
import tracker.domain.activity.RevisionEvent;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.FigureBridge;

/**
 * SQL of why figures changed. Each version of the ledger that began in between subtracts the amounts of the version
 * before and adds its own, for one reason. So the reasons together are the whole difference.
 */
@Component
class BridgeRepository {

    /**
     * Most changes of a week: an activity that is reported for the first time has no earlier version, and one reason.
     * It needs no other table.
     */
    private static final String NEW = """
            (select l.activity, l.from_position as position,
                case l.counts_as when 'HELD' then 'NEWLY_REPORTED' else 'NEWLY_PLANNED' end as why,
                l.counts_as, 'NONE' as counted_as, true as counts, false as counted,
                l.add_low, l.add_best, l.add_high, l.add_counted, l.add_unknown,
                0 as had_low, 0 as had_best, 0 as had_high, 0 as had_counted, 0 as had_unknown
             from activity_version l
             left join trust r on r.code = l.trust
             where l.version = 0 and l.counts_as in ('HELD', 'PLANNED')
               and l.campaign = :year and l.known_from > :from and l.known_from <= :asAt and l.kind = any (:kinds) and %3$s and %1$s) m
            """;

    /** Reasons are checked from top to bottom (decision 36). */
    private static final String MOVED = """
            (select l.activity, l.from_position as position, case
                    when p.activity is null then 'TOLD_MORE'
                    when l.withdrawn and not p.withdrawn then 'WITHDRAWN'
                    when p.withdrawn and not l.withdrawn then 'RESTORED'
                    when l.stage = 'CANCELLED' and p.stage <> 'CANCELLED' then 'CANCELLED'
                    when p.stage = 'PLANNED' and l.stage = 'HELD' then 'REPORTED'
                    when f.name in %4$s then 'CORRECTED'
                    when p.day_from <> l.day_from then 'MOVED'
                    when (p.add_low, p.add_best, p.add_high, p.add_unknown) <> (l.add_low, l.add_best, l.add_high, l.add_unknown)
                        or f.name in %5$s then 'REVISED'
                    else 'TOLD_MORE' end as why,
                l.counts_as, coalesce(p.counts_as, 'NONE') as counted_as,
                %1$s as counts, (p.activity is not null and %2$s) as counted,
                l.add_low, l.add_best, l.add_high, l.add_counted, l.add_unknown,
                p.add_low as had_low, p.add_best as had_best, p.add_high as had_high, p.add_counted as had_counted, p.add_unknown as had_unknown
             from activity_version l
             left join activity_version p on p.activity = l.activity and p.version = l.version - 1
             left join participation_fact f on f.position = l.from_position
             left join trust r on r.code = l.trust
             where (l.version > 0 or l.counts_as not in ('HELD', 'PLANNED'))
               and l.campaign = :year and l.known_from > :from and l.known_from <= :asAt and l.kind = any (:kinds) and %3$s
               and (%1$s or (p.activity is not null and %2$s))) m
            """;

    private static final String CORRECTIONS = ActivityKindSql.events(CorrectionEvent.class);
    private static final String REVISIONS = ActivityKindSql.events(RevisionEvent.class);

    private final JdbcClient jdbc;
    private final ActivityHistoryRepository activities;

    BridgeRepository(JdbcClient jdbc, ActivityHistoryRepository activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    private static String rows(String moves, FigureCriteria criteria) {
        return moves.formatted(
                counts("l"), counts("p"), criteria.within().replace("f.trust", "l.trust"), CORRECTIONS, REVISIONS);
    }

    private static String counts(String version) {
        return "(%1$s.counts_as <> 'OUTSIDE' and %1$s.day_from between :fromDay and :toDay)".formatted(version);
    }

    private static String stage(String stage) {
        return "coalesce(sum((counts and counts_as = '%1$s')::int - (counted and counted_as = '%1$s')::int), 0)"
                .formatted(stage);
    }

    private static String added(String column) {
        return "coalesce(sum(case when counts then add_%1$s else 0 end - case when counted then had_%1$s else 0 end), 0) as %1$s"
                .formatted(column);
    }

    /** @param activities the number of activities; each new one is counted once */
    private static String sums(String moves, String activities) {
        return "select why, " + activities + " as activities, count(*) as facts, " + stage("PLANNED") + " as planned, "
                + stage("HELD") + " as held, " + stage("CANCELLED") + " as cancelled, " + stage("WITHDRAWN")
                + " as withdrawn, " + added("low") + ", " + added("best") + ", " + added("high") + ", "
                + added("counted") + ", " + added("unknown") + " from " + moves + " group by why";
    }

    List<FigureBridge.BridgeLine> lines(FigureCriteria to, Instant from) {
        return to
                .sql(
                        jdbc,
                        sums(rows(NEW, to), "count(*)") + " union all "
                                + sums(rows(MOVED, to), "count(distinct activity)"))
                .param("from", Timestamp.from(from))
                .query((row, number) -> new FigureBridge.BridgeLine(
                        ChangeReason.valueOf(row.getString("why")),
                        row.getInt("activities"),
                        row.getInt("facts"),
                        TallyColumnMapper.tally(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(FigureBridge.BridgeLine::reason))
                .toList();
    }

    private static boolean isNew(ChangeReason why) {
        return why == ChangeReason.NEWLY_REPORTED || why == ChangeReason.NEWLY_PLANNED;
    }

    /** Newest first. */
    List<EventSummary> events(FigureCriteria to, Instant from, ChangeReason why, int skip, int most) {
        return to.sql(
                        jdbc,
                        ActivityHistoryRepository.EVENT + "where f.position in (select position from "
                                + rows(isNew(why) ? NEW : MOVED, to)
                                + " where why = :why order by position desc limit :most offset :skip) order by f.position desc")
                .param("from", Timestamp.from(from))
                .param("why", why.name())
                .param("most", most)
                .param("skip", skip)
                .query(activities::publicEvent)
                .list();
    }
}
