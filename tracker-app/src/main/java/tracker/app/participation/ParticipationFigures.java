package tracker.app.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.DayTally;
import tracker.domain.participation.Participation.KindTally;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.participation.Tally;
import tracker.domain.trust.Part;

/** The SQL that reads figures; the same for now and for any instant, for the nation and for one trust. */
@Component
class ParticipationFigures {

    private final JdbcClient jdbc;

    ParticipationFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Participation participation(Ask ask, String name) {
        Map<LocalDate, Map<ActivityKind, Tally>> byDay = byDayAndKind(ask);
        List<KindTally> byKind = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTally(kind, sum(byDay, kind)))
                .toList();
        List<PartTally> parts = parts(ask);
        return new Participation(
                ask.moment(),
                ask.campaign().id(),
                ask.part(),
                name,
                byKind.stream().map(KindTally::tally).reduce(Tally.NOTHING, Tally::plus),
                byKind,
                days(byDay),
                parts.stream().map(PartTally::trusts).reduce(new TrustsTakingPart(0, 0, 0), ParticipationFigures::plus),
                ask.part().level() == Part.Level.TRUST ? List.of() : parts);
    }

    private Map<LocalDate, Map<ActivityKind, Tally>> byDayAndKind(Ask ask) {
        Map<LocalDate, Map<ActivityKind, Tally>> byDay = new TreeMap<>();
        ask.sql(
                        jdbc,
                        "select day, kind," + TallyColumns.SUMS + " from " + ask.figures()
                                + " f left join trust r on r.code = f.trust where " + ask.within()
                                + " group by day, kind")
                .query(row -> {
                    byDay.computeIfAbsent(
                                    row.getObject("day", LocalDate.class), day -> new EnumMap<>(ActivityKind.class))
                            .put(ActivityKind.valueOf(row.getString("kind")), TallyColumns.tally(row));
                });
        return byDay;
    }

    /** All smaller parts, also those where nothing has happened; what learners of no trust did has no part of its own code. */
    private List<PartTally> parts(Ask ask) {
        String perTrust = "select f.trust," + TallyColumns.SUMS + " from " + ask.figures() + " f group by f.trust";
        List<PartTally> parts = new ArrayList<>(ask.sql(
                        jdbc,
                        "select " + ask.nextCode() + " as code, "
                                + "max(" + ask.nextName() + ") as name, " + TallyColumns.summedAgain()
                                + """
                         count(*) filter (where held > 0) as trusts_held,
                         count(*) filter (where coalesce(held, 0) = 0 and planned > 0) as trusts_planned,
                         count(*) filter (where planned + held > 0 or %s) as trusts_open
                        from trust r left join (%s) f on f.trust = r.code where %s group by 1
                        having count(*) filter (where planned + held > 0 or %s) > 0 order by 2
                        """.formatted(Ask.OPEN, perTrust, ask.trustWithin(), Ask.OPEN))
                .query(part(ask))
                .list());
        if (ask.part().level() == Part.Level.NATION && ask.narrowing().type() == null) {
            noTrust(ask).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<PartTally> noTrust(Ask ask) {
        return ask.sql(
                        jdbc,
                        "select null as code, 'Learners of no trust' as name, 0 as trusts_held, 0 as trusts_planned, "
                                + "0 as trusts_open," + TallyColumns.SUMS + " from " + ask.figures()
                                + " f where f.trust is null having count(*) > 0")
                .query(part(ask))
                .optional();
    }

    /** What people call the part; empty where there is none with this code. */
    Optional<String> nameOf(Part part) {
        if (part.level() == Part.Level.NATION) {
            return Optional.of("England");
        }
        String column = switch (part.level()) {
            case REGION -> "region";
            case ICB -> "icb";
            case NATION, TRUST -> "";
        };
        String sql = column.isEmpty()
                ? "select name from trust where code = ?"
                : "select max(%1$s_name) from trust where %1$s_code = ? having count(*) > 0".formatted(column);
        return jdbc.sql(sql).param(part.code()).query(String.class).optional();
    }

    private static RowMapper<PartTally> part(Ask ask) {
        return (row, number) -> new PartTally(
                ask.next(row.getString("code")),
                row.getString("name"),
                TallyColumns.tally(row),
                new TrustsTakingPart(
                        row.getInt("trusts_open"), row.getInt("trusts_held"), row.getInt("trusts_planned")));
    }

    private static List<DayTally> days(Map<LocalDate, Map<ActivityKind, Tally>> byDay) {
        return byDay.entrySet().stream()
                .map(day -> new DayTally(
                        day.getKey(),
                        day.getValue().values().stream().reduce(Tally.NOTHING, Tally::plus),
                        day.getValue().entrySet().stream()
                                .map(kind -> new KindTally(kind.getKey(), kind.getValue()))
                                .toList()))
                .toList();
    }

    private static Tally sum(Map<LocalDate, Map<ActivityKind, Tally>> byDay, ActivityKind kind) {
        return byDay.values().stream()
                .map(kinds -> kinds.getOrDefault(kind, Tally.NOTHING))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    private static TrustsTakingPart plus(TrustsTakingPart a, TrustsTakingPart b) {
        return new TrustsTakingPart(a.open() + b.open(), a.held() + b.held(), a.plannedOnly() + b.plannedOnly());
    }
}
