package tracker.app.figures;

import java.sql.Timestamp;
import java.time.Instant;
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
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReportingTimeliness;
import tracker.domain.trust.Area;

/** SQL that reads figures; the same for now and for any instant, for England and for one trust. */
@Component
public class FigureRepository {

    private final JdbcClient jdbc;

    FigureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ParticipationSummary participation(FigureCriteria criteria, String name) {
        Sums sums = sums(criteria);
        List<KindTotals> byKind = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTotals(kind, sum(sums.byDay(), kind)))
                .toList();
        List<AreaTotals> parts = parts(criteria, sums.byTrust());
        return new ParticipationSummary(
                criteria.moment(),
                criteria.campaign().id(),
                criteria.part(),
                name,
                byKind.stream().map(KindTotals::totals).reduce(ActivityTotals.NOTHING, ActivityTotals::plus),
                byKind,
                DailyTotals.of(sums.byDay()),
                parts.stream()
                        .map(AreaTotals::trusts)
                        .reduce(ParticipatingTrustCount.NONE, ParticipatingTrustCount::plus),
                criteria.part().level() == Area.AreaLevel.TRUST ? List.of() : parts);
    }

    /**
     * The sums of all rows, in two groupings.
     *
     * @param byTrust by trust code; learners without a trust have an empty key
     */
    private record Sums(
            Map<LocalDate, Map<ActivityKind, ActivityTotals>> byDay, Map<Optional<String>, ActivityTotals> byTrust) {}

    /** Both in one pass, because there are many rows. */
    private Sums sums(FigureCriteria criteria) {
        Sums sums = new Sums(new TreeMap<>(), new HashMap<>());
        criteria.sql(
                        jdbc,
                        "select grouping(kind) as of_trust, trust, day, kind," + TallyColumnMapper.SUMS + " from "
                                + criteria.rowSource()
                                + " f left join trust r on r.code = f.trust where " + criteria.within()
                                + " group by grouping sets ((day, kind), (trust)) having sum(activities) <> 0")
                .query(row -> {
                    ActivityTotals tally = TallyColumnMapper.tally(row);
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

    /**
     * All smaller areas, including those without activities, and closed trusts of which anything is in the total.
     * Learners without a trust have no area code.
     */
    private List<AreaTotals> parts(FigureCriteria criteria, Map<Optional<String>, ActivityTotals> byTrust) {
        Map<String, AreaTotals> parts = new LinkedHashMap<>();
        criteria.sql(
                        jdbc,
                        "select r.code, %s as part, %s as name, %s as open from trust r where %s order by 3, 2"
                                .formatted(
                                        criteria.nextCode(),
                                        criteria.nextName(),
                                        FigureCriteria.OPEN,
                                        criteria.trustWithin()))
                .query(row -> {
                    ActivityTotals tally =
                            byTrust.getOrDefault(Optional.of(row.getString("code")), ActivityTotals.NOTHING);
                    String code = row.getString("part");
                    ParticipatingTrustCount trusts = ParticipatingTrustCount.ofTrust(row.getBoolean("open"), tally);
                    parts.merge(
                            code,
                            new AreaTotals(criteria.next(code), row.getString("name"), tally, trusts),
                            FigureRepository::plus);
                });
        List<AreaTotals> all = new ArrayList<>(parts.values());
        all.removeIf(part -> part.trusts().open() == 0 && part.totals().equals(ActivityTotals.NOTHING));
        ActivityTotals noTrust = byTrust.get(Optional.<String>empty());
        if (criteria.part().level() == Area.AreaLevel.NATION
                && noTrust != null
                && criteria.filter().type() == null) {
            all.add(new AreaTotals(
                    criteria.next(null), "Learners not linked to a trust", noTrust, ParticipatingTrustCount.NONE));
        }
        return all;
    }

    private static AreaTotals plus(AreaTotals a, AreaTotals b) {
        return new AreaTotals(
                a.area(), a.name(), a.totals().plus(b.totals()), a.trusts().plus(b.trusts()));
    }

    /** The display name of the area; empty if there is no area with this code. */
    public Optional<String> nameOf(Area part) {
        if (part.level() == Area.AreaLevel.NATION) {
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

    private static ActivityTotals sum(Map<LocalDate, Map<ActivityKind, ActivityTotals>> byDay, ActivityKind kind) {
        return byDay.values().stream()
                .map(kinds -> kinds.getOrDefault(kind, ActivityTotals.NOTHING))
                .reduce(ActivityTotals.NOTHING, ActivityTotals::plus);
    }

    boolean anyHeld(CampaignId campaign) {
        return jdbc.sql("select exists (select 1 from participation_total where campaign = ? and counts_as = 'HELD')")
                .param(campaign.value())
                .query(Boolean.class)
                .single();
    }

    /** How many of its activities were reported as held, and how many of those before the instant. */
    ReportingTimeliness timeliness(CampaignId campaign, Instant before) {
        return jdbc.sql("""
                        select count(*) as held, count(*) filter (where told < :before) as in_time
                        from (select min(known_from) as told from activity_version
                              where campaign = :year and counts_as = 'HELD' group by activity) first
                        """)
                .param("year", campaign.value())
                .param("before", Timestamp.from(before))
                .query((row, number) -> new ReportingTimeliness(row.getInt("held"), row.getInt("in_time")))
                .single();
    }
}
