package tracker.app.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.trust.Area;

/** A second, plain calculation of figures as at an instant: checks every version of the ledger. */
record PlainFigureCalculator(JdbcClient jdbc) {

    /** One line each for the whole, every type, every day and, for England, every region: its name and its totals. */
    List<String> of(Area part, BoardFilter narrowing, AsAt asAt) {
        boolean known = asAt.meaning() == AsAtMeaning.KNOWN;
        String valid = known
                ? "known_from <= :instant and (known_to is null or known_to > :instant)"
                : "to_position is null and day_from <= :today";
        return jdbc
                .sql("""
                        select case when grouping(kind) = 0 then kind when grouping(day_from) = 0 then day_from::text
                                    when grouping(r.region_code) = 0 then r.region_code else 'all' end as what,
                            grouping(r.region_code) as g3,
                            count(*) filter (where counts_as = 'PLANNED') as planned, count(*) filter (where counts_as = 'HELD') as held,
                            count(*) filter (where counts_as = 'CANCELLED') as cancelled, count(*) filter (where counts_as = 'WITHDRAWN') as withdrawn,
                            coalesce(sum(add_low), 0) as low, coalesce(sum(add_best), 0) as best, coalesce(sum(add_high), 0) as high,
                            coalesce(sum(add_counted), 0) as counted, coalesce(sum(add_unknown), 0) as unknown
                        from participation_ledger l left join trust r on r.code = l.trust
                        where counts_as <> 'OUTSIDE' and %s
                        and (cast(:part as text) is null or r.region_code = :part or r.code = :part)
                        and kind in (:kinds)
                        and (cast(:from as date) is null or day_from between :from and :to)
                        and (cast(:type as text) is null or r.type = :type)
                        group by grouping sets ((), (kind), (day_from), (r.region_code))
                        """.formatted(valid))
                .param("instant", Timestamp.from(asAt.instant()))
                .param("today", asAt.day())
                .param("part", part.code())
                .param("kinds", narrowing.counted().stream().map(Enum::name).toList())
                .param(
                        "from",
                        narrowing.days() == null ? null : narrowing.days().from())
                .param("to", narrowing.days() == null ? null : narrowing.days().to())
                .param(
                        "type",
                        narrowing.type() == null ? null : narrowing.type().name())
                .query((row, number) ->
                        row.getString("what") == null || row.getInt("g3") == 0 && !part.equals(Area.NATION)
                                ? ""
                                : row.getString("what") + " " + TallyColumnMapper.tally(row))
                .list()
                .stream()
                .filter(line -> !line.isEmpty() && !line.endsWith(ActivityTotals.NOTHING.toString()))
                .sorted()
                .toList();
    }

    static List<String> in(ParticipationSummary answer) {
        Stream<String> all = Stream.of("all " + answer.total());
        Stream<String> kinds = answer.byKind().stream().map(each -> each.kind() + " " + each.totals());
        Stream<String> days = answer.byDay().stream().map(each -> each.day() + " " + each.totals());
        Stream<String> regions = answer.area().equals(Area.NATION)
                ? answer.areas().stream()
                        .filter(each -> each.area().code() != null)
                        .map(each -> each.area().code() + " " + each.totals())
                        .sorted()
                : Stream.empty();
        return Stream.of(all, kinds, days, regions)
                .flatMap(lines -> lines)
                .filter(line -> !line.endsWith(ActivityTotals.NOTHING.toString()))
                .sorted()
                .toList();
    }

    /** Quarters in which the ledger's versions and the stored changes differ; empty if they agree. */
    List<String> wrongChanges() {
        return jdbc.sql("""
                with moves as (
                    select campaign, date_bin('15 minutes', known, 'epoch') as quarter, trust, kind, counts_as, day_from as day, sum(sign) as activities,
                           sum(sign * add_low) as low, sum(sign * add_best) as best, sum(sign * add_high) as high,
                           sum(sign * add_counted) as counted, sum(sign * add_unknown) as unknown
                    from (select 1 as sign, known_from as known, * from participation_ledger union all
                          select -1, known_to, * from participation_ledger where known_to is not null) m group by 1, 2, 3, 4, 5, 6),
                told as (select campaign, quarter, trust, kind, counts_as, day, activities::bigint, reach_low::numeric, reach_best::numeric,
                                reach_high::numeric, counted::bigint, unknown::bigint from participation_change)
                select 'wrong ' || x::text from (
                    (select * from moves where (activities, low, best, high, counted, unknown) <> (0, 0, 0, 0, 0, 0)
                     except select campaign, quarter, trust, kind, counts_as, day, activities, reach_low, reach_best, reach_high, counted, unknown from told)
                    union all
                    (select * from told where (activities, reach_low, reach_best, reach_high, counted, unknown) <> (0, 0, 0, 0, 0, 0)
                     except select * from moves)) x
                """).query(String.class).list();
    }

    /** The rows of checkpoints that are not the sum of all changes before them; empty if all are right. */
    List<String> wrongCheckpoints() {
        return jdbc.sql("""
                with due as (
                    select c.campaign, b.before, trust, kind, counts_as, day, sum(activities)::bigint as activities, sum(reach_low)::bigint as low,
                           sum(reach_best)::bigint as best, sum(reach_high)::bigint as high, sum(counted)::bigint as counted, sum(unknown)::bigint as unknown
                    from participation_change c join (select distinct campaign, before from participation_checkpoint) b
                        on b.campaign = c.campaign and c.quarter < b.before group by 1, 2, 3, 4, 5, 6),
                told as (select campaign, before, trust, kind, counts_as, day, activities::bigint, reach_low::bigint, reach_best::bigint,
                                reach_high::bigint, counted::bigint, unknown::bigint from participation_checkpoint)
                select 'wrong ' || x::text from (
                    (select * from due where activities <> 0 except select * from told) union all
                    (select * from told where activities <> 0 except select * from due)) x
                """).query(String.class).list();
    }

    long checkpoints() {
        return jdbc.sql("select count(distinct before) from participation_checkpoint")
                .query(Long.class)
                .single();
    }

    Instant anyKnown() {
        return jdbc.sql("select known_from from participation_ledger order by random() limit 1")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
