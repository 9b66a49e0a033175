package tracker.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.ledger.ActivityKindSql;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.CorrectionEvent;
import tracker.domain.activity.RestorationEvent;
import tracker.domain.activity.RevisionEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ReachTotals;
import tracker.domain.report.CampaignReport.ChangeCounts;
import tracker.domain.trust.Area;

/**
 * SQL that counts at a position: the versions of the ledger that began at or before it and had not ended. It uses
 * positions only, never timestamps, so the result is the same every time.
 */
@Component
class PositionFigureRepository {

    private static final String AT = "from_position <= :position and (to_position is null or to_position > :position)";

    private final JdbcClient jdbc;

    PositionFigureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A trust's activities of one type on one day. */
    record FigureCell(@Nullable String trust, ActivityKind kind, LocalDate day, ActivityTotals tally) {}

    List<FigureCell> cells(int year, Area part, long position) {
        return jdbc.sql("""
                        select trust, kind, day_from,
                            count(*) filter (where counts_as = 'PLANNED') as planned,
                            count(*) filter (where counts_as = 'HELD') as held,
                            count(*) filter (where counts_as = 'CANCELLED') as cancelled,
                            count(*) filter (where counts_as = 'WITHDRAWN') as withdrawn,
                            sum(add_low) as low, sum(add_best) as best, sum(add_high) as high,
                            sum(add_counted) as counted, sum(add_unknown) as unknown
                        from activity_version
                        where campaign = :year and counts_as <> 'OUTSIDE' and %s and %s
                        group by trust, kind, day_from order by day_from, kind, trust
                        """.formatted(AT, within(part)))
                .param("year", year)
                .param("code", part.code())
                .param("position", position)
                .query(PositionFigureRepository::cell)
                .list();
    }

    private static String within(Area part) {
        return part.level() == Area.AreaLevel.TRUST ? "trust = :code" : "(true or :code = '')";
    }

    private static FigureCell cell(ResultSet row, int number) throws SQLException {
        return new FigureCell(
                row.getString("trust"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getObject("day_from", LocalDate.class),
                new ActivityTotals(
                        row.getInt("planned"),
                        row.getInt("held"),
                        row.getInt("cancelled"),
                        row.getInt("withdrawn"),
                        new ReachTotals(
                                row.getLong("low"),
                                row.getLong("best"),
                                row.getLong("high"),
                                row.getInt("counted"),
                                row.getInt("unknown"))));
    }

    /** Time of the latest event of the campaign up to the position; empty if there is none. */
    Optional<Instant> lastKnownAt(int year, long position) {
        return jdbc.sql("select known from participation_fact where campaign = ? and position <= ? "
                        + "order by position desc limit 1")
                .params(year, position)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    ChangeCounts changes(int year, Area part, long position) {
        List<Object> parameters = new ArrayList<>(List.of(year, position));
        if (part.code() != null) {
            parameters.add(part.code());
        }
        return jdbc.sql("""
                        select count(*) filter (where name in %s) as corrected,
                            count(*) filter (where name in %s) as revised,
                            count(*) filter (where name in %s) as withdrawn,
                            count(*) filter (where name in %s) as restored
                        from participation_fact where campaign = ? and position <= ?
                        """.formatted(
                                        ActivityKindSql.events(CorrectionEvent.class),
                                        ActivityKindSql.events(RevisionEvent.class),
                                        ActivityKindSql.events(WithdrawalEvent.class),
                                        ActivityKindSql.events(RestorationEvent.class))
                        + (part.code() == null ? "" : " and trust = ?"))
                .params(parameters)
                .query((row, number) -> new ChangeCounts(
                        row.getInt("corrected"),
                        row.getInt("revised"),
                        row.getInt("withdrawn"),
                        row.getInt("restored")))
                .single();
    }
}
