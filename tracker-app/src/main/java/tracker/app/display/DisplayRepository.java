package tracker.app.display;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplaySummary;
import tracker.domain.display.DisplayTokenHash;
import tracker.domain.trust.Area;

/** Reads and writes displays. Nothing is cached, so that a display that is switched off goes dark at once on every node. */
@Component
class DisplayRepository {

    private static final String SELECT = """
            select d.*, case d.level when 'NATION' then 'England'
                when 'REGION' then (select max(region_name) from trust where region_code = d.code)
                else (select name from trust where code = d.code) end as part_name
            from display d
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Uses the connection pool of the commands, so that a peak of queries does not disconnect displays. */
    DisplayRepository(CommandsDatabase database, Clock clock) {
        this.jdbc = database.directJdbc();
        this.clock = clock;
    }

    /** Does nothing if the display already exists. */
    void make(MakeDisplay command) {
        jdbc.sql("insert into display (id, name, level, code, hash, made) values (?, ?, ?, ?, ?, ?) "
                        + "on conflict (id) do nothing")
                .param(command.display().value())
                .param(command.name().value())
                .param(command.part().level().name())
                .param(command.part().code())
                .param(command.token().value())
                .param(now())
                .update();
    }

    /** @return whether the display exists */
    boolean end(DisplayId display) {
        return jdbc.sql("update display set ended = coalesce(ended, ?) where id = ?")
                        .params(now(), display.value())
                        .update()
                == 1;
    }

    /** Whether an area with this code exists. */
    boolean knows(Area part) {
        return switch (part.level()) {
            case NATION -> part.code() == null;
            case REGION -> exists("region_code", part.code());
            case TRUST -> exists("code", part.code());
            case ICB -> false;
        };
    }

    private boolean exists(String column, @Nullable String code) {
        return jdbc.sql("select exists (select 1 from trust where " + column + " = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    List<DisplaySummary> all() {
        return jdbc.sql(SELECT + " order by (d.ended is not null), d.made desc, d.id")
                .query(DisplayRepository::display)
                .list();
    }

    /** Empty for an unknown token or a display that has been switched off. */
    Optional<DisplaySummary> findByToken(DisplayTokenHash token) {
        return jdbc.sql(SELECT + " where d.hash = ? and d.ended is null")
                .param(token.value())
                .query(DisplayRepository::display)
                .optional();
    }

    /** Records that the display is online, at most once a minute. @return whether its address still works */
    boolean recordSeen(DisplayId display) {
        jdbc.sql("update display set last_seen = ? where id = ? and ended is null "
                        + "and (last_seen is null or last_seen <= ?)")
                .params(now(), display.value(), Timestamp.from(clock.instant().minusSeconds(60)))
                .update();
        return jdbc.sql("select ended is null from display where id = ?")
                .param(display.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DisplaySummary display(ResultSet row, int number) throws SQLException {
        @Nullable String partName = row.getString("part_name");
        return new DisplaySummary(
                new DisplayId(row.getString("id")),
                row.getString("name"),
                new Area(Area.AreaLevel.valueOf(row.getString("level")), row.getString("code")),
                partName == null ? row.getString("code") : partName,
                row.getTimestamp("made").toInstant(),
                instant(row.getTimestamp("last_seen")),
                instant(row.getTimestamp("ended")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
