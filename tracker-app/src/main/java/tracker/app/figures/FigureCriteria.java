package tracker.app.figures;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * The criteria of a figures query, prepared for SQL: campaign, area, filters and point in time.
 *
 * @param asAt null for now
 * @param asAtPosition the resolved instant; null for now
 * @param moment position and time of the result
 * @param members codes of the trusts of a former ICB; null for the current ICBs, which the register has
 */
public record FigureCriteria(
        AnnouncedCampaign campaign,
        Area part,
        BoardFilter filter,
        @Nullable AsAt asAt,
        @Nullable AsAtPosition asAtPosition,
        SnapshotPosition moment,
        @Nullable List<String> members) {

    FigureCriteria(
            AnnouncedCampaign campaign,
            Area part,
            BoardFilter narrowing,
            @Nullable AsAt asAt,
            @Nullable AsAtPosition then,
            SnapshotPosition moment) {
        this(campaign, part, narrowing, asAt, then, moment, null);
    }

    FigureCriteria withMembers(@Nullable List<String> newMembers) {
        return new FigureCriteria(campaign, part, filter, asAt, asAtPosition, moment, newMembers);
    }

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** Which trusts of the table r are open on the relevant day. */
    static final String OPEN =
            "(r.opened is null or r.opened <= :openOn) and (r.closed is null or r.closed >= :openOn)";

    int year() {
        return campaign.id().value();
    }

    /** The rows to sum. */
    String rowSource() {
        return asKnown() ? FigureRowSource.AS_AT : FigureRowSource.CURRENT;
    }

    /** The valid versions of the activities, as a table. */
    String validVersions() {
        return asKnown()
                ? "(select * from activity_version where known_from <= :asAt and (known_to is null or known_to > :asAt)) l"
                : "activity_now l";
    }

    /** Of the events f, those known by the instant. By position, which has an index, and by time, which may differ. */
    String knownByInstant() {
        return asAt == null ? "" : " and f.position <= :told and f.known <= :asAt";
    }

    /** Of the events f, those of an activity that is currently on one of the days. */
    String withinDays() {
        return filter.days() == null
                ? ""
                : " and exists (select 1 from activity_now l where l.activity = f.activity"
                        + " and l.day_from between :fromDay and :toDay)";
    }

    /** Whether the figures are as known at an instant, and not as known today. */
    boolean asKnown() {
        return asAt != null && asAt.meaning() == AsAtMeaning.KNOWN;
    }

    /** Restricts to the area. Expects the trust table as r and the figures' own column trust as f. */
    public String within() {
        return ofType()
                + switch (part.level()) {
                    case NATION -> "true";
                    case REGION -> "r.region_code = :code";
                    case ICB -> members == null ? "r.icb_code = :code" : "r.code = any (:members)";
                    case TRUST -> "f.trust = :code";
                };
    }

    /** The same for the trust table alone. */
    String trustWithin() {
        return part.level() == Area.AreaLevel.TRUST ? ofType() + "r.code = :code" : within();
    }

    String ofType() {
        return filter.type() == null ? "" : "r.type = :type and ";
    }

    /** Code and name of the next smaller area, as columns of the trust table r. */
    String nextCode() {
        return switch (part.level()) {
            case NATION -> "r.region_code";
            case REGION -> "r.icb_code";
            case ICB, TRUST -> "r.code";
        };
    }

    String nextName() {
        return switch (part.level()) {
            case NATION -> "r.region_name";
            case REGION -> "r.icb_name";
            case ICB, TRUST -> "r.name";
        };
    }

    Area next(@Nullable String code) {
        return switch (part.level()) {
            case NATION -> new Area(Area.AreaLevel.REGION, code);
            case REGION -> new Area(Area.AreaLevel.ICB, code);
            case ICB, TRUST -> new Area(Area.AreaLevel.TRUST, code);
        };
    }

    /** The day that decides which trusts are open. */
    LocalDate openOn() {
        return campaign.days().trustsOpenOn();
    }

    /** The same without the filters of kinds and days: how far a trust has come depends on all of its activities. */
    FigureCriteria ofAllActivities() {
        return new FigureCriteria(
                campaign, part, BoardFilter.NONE.withType(filter.type()), asAt, asAtPosition, moment, members);
    }

    /** The first day counted; far in the past if there is no limit. */
    private LocalDate fromDay() {
        return filter.days() == null ? LocalDate.EPOCH : filter.days().from();
    }

    /** The last day counted: what had happened by an instant is never on a later day. */
    private LocalDate toDay() {
        LocalDate last = filter.days() == null ? FAR : filter.days().to();
        return asAt == null || asKnown() || asAt.day().isAfter(last) ? last : asAt.day();
    }

    /**
     * A statement with all parameters that such a query may use: year, code, openOn, the filters and, for the past,
     * asAt.
     */
    public StatementSpec sql(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .param("year", year())
                .param("code", part.code())
                .param("openOn", openOn())
                .param(
                        "kinds",
                        filter.counted().stream().map(ActivityKind::name).toArray(String[]::new))
                .param("fromDay", fromDay())
                .param("toDay", toDay())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("asAt", asAt == null ? null : Timestamp.from(asAt.instant()))
                .param("members", members == null ? null : members.toArray(String[]::new))
                .param("position", moment.position())
                .param("checkpoint", asAtPosition == null ? null : Timestamp.from(asAtPosition.checkpoint()))
                .param("quarter", asAtPosition == null ? null : Timestamp.from(asAtPosition.quarter()))
                .param("told", asAtPosition == null ? null : asAtPosition.position());
    }
}
