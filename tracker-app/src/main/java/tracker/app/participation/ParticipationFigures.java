package tracker.app.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        Sums sums = sums(ask);
        List<KindTally> byKind = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTally(kind, sum(sums.byDay(), kind)))
                .toList();
        List<PartTally> parts = parts(ask, sums.byTrust());
        return new Participation(
                ask.moment(),
                ask.campaign().id(),
                ask.part(),
                name,
                byKind.stream().map(KindTally::tally).reduce(Tally.NOTHING, Tally::plus),
                byKind,
                DayTally.of(sums.byDay()),
                parts.stream().map(PartTally::trusts).reduce(new TrustsTakingPart(0, 0, 0), ParticipationFigures::plus),
                ask.part().level() == Part.Level.TRUST ? List.of() : parts);
    }

    /**
     * What all rows add up to, in two ways.
     *
     * @param byTrust under its code; what learners of no trust did under none
     */
    private record Sums(Map<LocalDate, Map<ActivityKind, Tally>> byDay, Map<Optional<String>, Tally> byTrust) {}

    /** Both in one pass, because the rows are many. */
    private Sums sums(Ask ask) {
        Sums sums = new Sums(new TreeMap<>(), new HashMap<>());
        ask.sql(
                        jdbc,
                        "select grouping(kind) as of_trust, trust, day, kind," + TallyColumns.SUMS + " from "
                                + ask.figures()
                                + " f left join trust r on r.code = f.trust where " + ask.within()
                                + " group by grouping sets ((day, kind), (trust)) having sum(activities) <> 0")
                .query(row -> {
                    Tally tally = TallyColumns.tally(row);
                    if (row.getInt("of_trust") == 1) {
                        sums.byTrust().put(Optional.ofNullable(row.getString("trust")), tally);
                    } else {
                        sums.byDay()
                                .computeIfAbsent(
                                        row.getObject("day", LocalDate.class), day -> new EnumMap<>(ActivityKind.class))
                                .put(ActivityKind.valueOf(row.getString("kind")), tally);
                    }
                });
        return sums;
    }

    /** All smaller parts, also those where nothing has happened; what learners of no trust did has no part of its own code. */
    private List<PartTally> parts(Ask ask, Map<Optional<String>, Tally> byTrust) {
        Map<String, PartTally> parts = new LinkedHashMap<>();
        ask.sql(
                        jdbc,
                        "select r.code, %s as part, %s as name, %s as open from trust r where %s order by 3, 2"
                                .formatted(ask.nextCode(), ask.nextName(), Ask.OPEN, ask.trustWithin()))
                .query(row -> {
                    Tally tally = byTrust.getOrDefault(Optional.of(row.getString("code")), Tally.NOTHING);
                    String code = row.getString("part");
                    TrustsTakingPart trusts = trusts(tally, row.getBoolean("open"));
                    parts.merge(
                            code,
                            new PartTally(ask.next(code), row.getString("name"), tally, trusts),
                            ParticipationFigures::plus);
                });
        List<PartTally> all = new ArrayList<>(parts.values());
        all.removeIf(part -> part.trusts().open() == 0);
        Tally noTrust = byTrust.get(Optional.<String>empty());
        if (ask.part().level() == Part.Level.NATION
                && noTrust != null
                && ask.narrowing().type() == null) {
            all.add(new PartTally(ask.next(null), "Learners of no trust", noTrust, new TrustsTakingPart(0, 0, 0)));
        }
        return all;
    }

    /** One that took part is counted although it has closed since. */
    private static TrustsTakingPart trusts(Tally tally, boolean open) {
        boolean plannedOnly = tally.held() == 0 && tally.planned() > 0;
        return new TrustsTakingPart(
                open || tally.activities() > 0 ? 1 : 0, tally.held() > 0 ? 1 : 0, plannedOnly ? 1 : 0);
    }

    private static PartTally plus(PartTally a, PartTally b) {
        return new PartTally(a.part(), a.name(), a.tally().plus(b.tally()), plus(a.trusts(), b.trusts()));
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

    private static Tally sum(Map<LocalDate, Map<ActivityKind, Tally>> byDay, ActivityKind kind) {
        return byDay.values().stream()
                .map(kinds -> kinds.getOrDefault(kind, Tally.NOTHING))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    private static TrustsTakingPart plus(TrustsTakingPart a, TrustsTakingPart b) {
        return new TrustsTakingPart(a.open() + b.open(), a.held() + b.held(), a.plannedOnly() + b.plannedOnly());
    }
}
