package tracker.app.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignEvent.CampaignAnnounced;
import tracker.domain.campaign.CampaignEvent.CountFrozen;
import tracker.domain.campaign.CampaignEvent.CourseOffered;
import tracker.domain.campaign.CampaignEvent.GoalSet;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.trust.Area;

/** SQL for the campaigns. */
@Component
class CampaignRepository implements CampaignRegistry, CampaignSource {

    private final JdbcClient jdbc;
    private final JdbcClient writing;
    private final CommandsDatabase commands;

    CampaignRepository(JdbcClient jdbc, CommandsDatabase commands) {
        this.jdbc = jdbc;
        this.writing = commands.jdbc();
        this.commands = commands;
    }

    /** A command reads in its own transaction and never waits for the query connections. */
    private JdbcClient reading() {
        return commands.isInCommandTransaction() ? writing : jdbc;
    }

    @Override
    public Optional<AnnouncedCampaign> find(CampaignId id) {
        return reading()
                .sql("select * from campaign where year = ?")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    @Override
    public List<AnnouncedCampaign> all() {
        return reading()
                .sql("select * from campaign order by year desc")
                .query(this::row)
                .list();
    }

    void announce(CampaignAnnounced e) {
        writing.sql("""
                        insert into campaign (year, name, run_up_from, first_day, last_day, late_until, dates)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        e.campaign().value(),
                        e.name().value(),
                        e.days().runUpFrom(),
                        e.days().firstDay(),
                        e.days().lastDay(),
                        e.days().lateUntil(),
                        e.dates().name())
                .update();
    }

    void reschedule(CampaignId id, CampaignDays days, DatesStatus dates) {
        writing.sql("""
                        update campaign set run_up_from = ?, first_day = ?, last_day = ?, late_until = ?, dates = ?
                        where year = ?
                        """)
                .params(days.runUpFrom(), days.firstDay(), days.lastDay(), days.lateUntil(), dates.name(), id.value())
                .update();
    }

    void close(CampaignId id, boolean closed) {
        writing.sql("update campaign set closed = ? where year = ?")
                .params(closed, id.value())
                .update();
    }

    void offer(CourseOffered e) {
        writing.sql("""
                        insert into campaign_course (year, course, title, provider, address) values (?, ?, ?, ?, ?)
                        on conflict (year, course)
                        do update set title = excluded.title, provider = excluded.provider, address = excluded.address
                        """)
                .params(
                        e.campaign().value(),
                        e.course().value(),
                        e.title().value(),
                        e.provider().value(),
                        e.address().value())
                .update();
    }

    void retire(CampaignId id, CourseCode course) {
        writing.sql("delete from campaign_course where year = ? and course = ?")
                .params(id.value(), course.value())
                .update();
    }

    void setGoal(GoalSet e) {
        writing.sql("""
                        insert into campaign_goal (year, measure, level, code, target, by_day) values (?, ?, ?, ?, ?, ?)
                        on conflict (year, measure, level, code)
                        do update set target = excluded.target, by_day = excluded.by_day
                        """)
                .params(Arrays.asList(
                        e.campaign().value(),
                        e.measure().name(),
                        e.part().level().name(),
                        e.part().code(),
                        e.target(),
                        e.by()))
                .update();
    }

    void freeze(CountFrozen e) {
        writing.sql("insert into campaign_frozen_count (year, name, instant, position) values (?, ?, ?, ?)")
                .params(e.campaign().value(), e.name().value(), Timestamp.from(e.instant()), e.position())
                .update();
    }

    private AnnouncedCampaign row(ResultSet row, int number) throws SQLException {
        int year = row.getInt("year");
        return new AnnouncedCampaign(
                new CampaignId(year),
                row.getString("name"),
                new CampaignDays(
                        row.getObject("run_up_from", LocalDate.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("late_until", LocalDate.class)),
                DatesStatus.valueOf(row.getString("dates")),
                row.getBoolean("closed"),
                courses(year),
                goals(year),
                frozen(year));
    }

    private List<OfferedCourse> courses(int year) {
        return reading()
                .sql("select * from campaign_course where year = ? order by title")
                .param(year)
                .query((row, number) -> new OfferedCourse(
                        new CourseCode(row.getString("course")),
                        row.getString("title"),
                        row.getString("provider"),
                        row.getString("address")))
                .list();
    }

    private List<Goal> goals(int year) {
        return reading()
                .sql("select * from campaign_goal where year = ? order by measure, level, code")
                .param(year)
                .query((row, number) -> new Goal(
                        CampaignMeasure.valueOf(row.getString("measure")),
                        new Area(Area.AreaLevel.valueOf(row.getString("level")), row.getString("code")),
                        row.getInt("target"),
                        row.getObject("by_day", LocalDate.class)))
                .list();
    }

    private List<FrozenCount> frozen(int year) {
        return reading()
                .sql("select * from campaign_frozen_count where year = ? order by instant, name")
                .param(year)
                .query((row, number) -> new FrozenCount(
                        row.getString("name"), row.getTimestamp("instant").toInstant(), row.getLong("position")))
                .list();
    }
}
