package tracker.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tracker.app.figures.AnnouncementMapper;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.report.LaterChange;
import tracker.domain.report.LaterChangeSummary;
import tracker.domain.trust.Area;

/** SQL that compares the current version of each activity with the version at a position. */
@Component
class LaterChangeRepository {

    /**
     * Activities with a newest version that began after the position, with the version valid at it, if there was one.
     */
    private static final String CHANGED = """
            from activity_now now
                left join activity_version old on old.activity = now.activity and old.from_position <= :position
                    and old.to_position > :position
                left join trust r on r.code = now.trust
            where now.from_position > :position and now.campaign = :year
                and (:code::text is null or now.trust = :code)
                and (now.counts_as <> 'OUTSIDE' or coalesce(old.counts_as, 'OUTSIDE') <> 'OUTSIDE')
            """;

    private final JdbcClient jdbc;
    private final AnnouncementMapper announcements;

    LaterChangeRepository(JdbcClient jdbc, AnnouncementMapper announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    /** @param most maximum number of changes listed */
    LaterChangeSummary since(int year, Area part, long position, long now, int most) {
        List<LaterChange> changes = most == 0 ? List.of() : listed(year, part, position, most);
        return asked(year, part, position, """
                        select count(*) as activities,
                            coalesce(sum((now.counts_as = 'HELD')::int - coalesce((old.counts_as = 'HELD')::int, 0)), 0) as held,
                            coalesce(sum((now.counts_as = 'PLANNED')::int - coalesce((old.counts_as = 'PLANNED')::int, 0)), 0)
                                as planned,
                            coalesce(sum(now.add_best - coalesce(old.add_best, 0)), 0) as people
                        """ + CHANGED)
                .query((row, number) -> new LaterChangeSummary(
                        now,
                        row.getInt("held"),
                        row.getInt("planned"),
                        row.getLong("people"),
                        row.getInt("activities"),
                        changes))
                .single();
    }

    private List<LaterChange> listed(int year, Area part, long position, int most) {
        return asked(year, part, position, """
                        select now.activity, now.kind, now.trust, r.name as trust_name, now.day_from, now.title,
                            old.counts_as as before, now.counts_as as after,
                            coalesce(old.add_best, 0) as people_before, now.add_best as people_after, now.known_from,
                            now.shown_from as shown_now, now.phase as phase_now, r.icb_name as area_now, now.counts_as as stage_now
                        """ + CHANGED + " order by now.from_position desc limit :most")
                .param("most", most)
                .query(this::change)
                .list();
    }

    private StatementSpec asked(int year, Area part, long position, String sql) {
        return jdbc.sql(sql).param("year", year).param("position", position).param("code", part.code());
    }

    private LaterChange change(ResultSet row, int number) throws SQLException {
        @Nullable String before = row.getString("before");
        return new LaterChange(
                row.getString("activity"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("trust"),
                row.getString("trust_name"),
                row.getObject("day_from", java.time.LocalDate.class),
                announcements.title(row, row.getString("title")),
                before == null ? null : ActivityStage.valueOf(before),
                ActivityStage.valueOf(row.getString("after")),
                row.getLong("people_before"),
                row.getLong("people_after"),
                row.getTimestamp("known_from").toInstant());
    }
}
