package tracker.app.deprivation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.figures.PriorCampaigns;
import tracker.app.school.SchoolAreaResolver;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationQuintile;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.deprivation.LocatedActivityCount;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustType;

/** Places held activities into areas: by the school's number if there is one, else by the trust's headquarters. */
@Component
class ReachedAreaRepository {

    private static final String NOW = "activity_now l";
    private static final String HAPPENED = "(select * from activity_now where day_from <= :day) l";
    private static final String THEN =
            "(select * from activity_version where known_from <= :asAt and (known_to is null or known_to > :asAt)) l";

    private static final Set<ActivityKind> AT_A_PLACE = EnumSet.copyOf(ActivityKind.all(ActivityKind::isOuting));
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final DeprivationQuintileCache quintiles;
    private final SchoolAreaResolver schools;
    private final PriorCampaigns years;

    ReachedAreaRepository(
            JdbcClient jdbc, DeprivationQuintileCache quintiles, SchoolAreaResolver schools, PriorCampaigns years) {
        this.jdbc = jdbc;
        this.quintiles = quintiles;
        this.schools = schools;
        this.years = years;
    }

    DeprivationSummary of(GetDeprivationSummary query, AnnouncedCampaign campaign, String name) {
        Area part = query.area();
        DayRange days = query.filter().days();
        TrustType type = query.filter().type();
        QuintileTotals sorting = new QuintileTotals();
        jdbc.sql("""
                        select l.urn, r.authority, count(*) as activities, sum(l.add_best) as people,
                               sum(l.add_counted) as counted
                        from %s left join trust r on r.code = l.trust
                        where l.campaign = :year and l.counts_as = 'HELD'
                          and l.kind = any (:kinds) and l.day_from between :fromDay and :toDay and %s%s
                        group by 1, 2
                        """.formatted(versions(query.asAt()), within(part), type == null ? "" : " and r.type = :type"))
                .param("year", campaign.id().value())
                .param("code", part.code())
                .param("kinds", kinds(query.filter()))
                .param("fromDay", days == null ? LocalDate.EPOCH : days.from())
                .param("toDay", days == null ? FAR : days.to())
                .param("type", type == null ? null : type.name())
                .param(
                        "asAt",
                        Timestamp.from(
                                query.asAt() == null
                                        ? Instant.EPOCH
                                        : query.asAt().instant()))
                .param(
                        "day",
                        query.asAt() == null ? LocalDate.EPOCH : query.asAt().day())
                .query(row -> {
                    sorting.add(
                            row.getString("urn"),
                            row.getString("authority"),
                            row.getInt("activities"),
                            row.getLong("people"),
                            row.getInt("counted"));
                });
        return new DeprivationSummary(
                years.moment(campaign, query.asAt()), query, campaign, name, sorting.fifths(), sorting.placed());
    }

    /** Videos and courses reach nobody at a place. */
    private static String[] kinds(BoardFilter narrowing) {
        return narrowing.counted().stream()
                .filter(AT_A_PLACE::contains)
                .map(ActivityKind::name)
                .toArray(String[]::new);
    }

    private static String versions(@Nullable AsAt asAt) {
        return asAt == null ? NOW : asAt.meansHappened() ? HAPPENED : THEN;
    }

    private static String within(Area part) {
        return switch (part.level()) {
            case NATION -> "true";
            case REGION -> "r.region_code = :code";
            case ICB -> "r.icb_code = :code";
            case TRUST -> "l.trust = :code";
        };
    }

    /** Totals by quintile. */
    private final class QuintileTotals {

        private final int[] activities = new int[DeprivationQuintileCache.FIFTHS + 1];
        private final long[] people = new long[DeprivationQuintileCache.FIFTHS + 1];
        private final int[] counted = new int[DeprivationQuintileCache.FIFTHS + 1];
        private final List<Set<String>> authorities = IntStream.rangeClosed(0, DeprivationQuintileCache.FIFTHS)
                .<Set<String>>mapToObj(fifth -> new HashSet<>())
                .toList();
        private int bySchool;
        private int byTrust;
        private int nowhere;

        /** Uses the trust's area if the school is not in the register or has no known area. */
        void add(@Nullable String urn, @Nullable String trustsAuthority, int count, long met, int figures) {
            String schools = urn == null ? null : ReachedAreaRepository.this.schools.authorityOf(urn);
            Integer fifth = quintiles.of(schools);
            if (schools != null && fifth != null) {
                bySchool += count;
                add(fifth, schools, count, met, figures);
                return;
            }
            fifth = quintiles.of(trustsAuthority);
            if (trustsAuthority == null || fifth == null) {
                nowhere += count;
                return;
            }
            byTrust += count;
            add(fifth, trustsAuthority, count, met, figures);
        }

        private void add(int fifth, String authority, int count, long met, int figures) {
            activities[fifth] += count;
            people[fifth] += met;
            counted[fifth] += figures;
            authorities.get(fifth).add(authority);
        }

        List<DeprivationQuintile> fifths() {
            int[] inThem = new int[DeprivationQuintileCache.FIFTHS + 1];
            schools.perAuthority().forEach((authority, many) -> {
                Integer fifth = quintiles.of(authority);
                if (fifth != null) {
                    inThem[fifth] += many;
                }
            });
            return IntStream.rangeClosed(1, DeprivationQuintileCache.FIFTHS)
                    .mapToObj(fifth -> new DeprivationQuintile(
                            fifth,
                            activities[fifth],
                            people[fifth],
                            authorities.get(fifth).size(),
                            quintiles.authorities(fifth),
                            inThem[fifth],
                            counted[fifth]))
                    .toList();
        }

        LocatedActivityCount placed() {
            return new LocatedActivityCount(bySchool, byTrust, nowhere);
        }
    }
}
