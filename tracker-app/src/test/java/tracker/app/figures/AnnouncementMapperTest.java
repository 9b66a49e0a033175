package tracker.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestClock;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.calendar.CalendarQuery.GetTrustFeed;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** What the public is told of a talk or a visit before its day, at every query that anyone may ask. */
class AnnouncementMapperTest {

    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final DayRange WEEK = new DayRange(TUESDAY.minusDays(4), TUESDAY.plusDays(5));
    private static final Instant BEFORE = Instant.parse("2027-01-01T00:00:00Z");

    private static ApplicationNode node;
    private static SchoolTalkId closed;
    private static SchoolTalkId moved;
    private static DepartmentVisitId visit;

    @BeforeAll
    static void aWeek() {
        node = ApplicationNode.on(TestDatabase.fresh(), true);
        WeekStory week = node.week();
        week.begin();
        week.book(GUYS, THURSDAY);
        closed = talk(week, "Secret School", THURSDAY, null);
        talk(week, "Open Academy", THURSDAY, true);
        moved = talk(week, "Secret Primary", TUESDAY, null);
        week.send(new RescheduleSchoolTalk(moved, CAMPAIGN, GUYS, THURSDAY, REASON));
        SchoolTalkId cancelled = talk(week, "Secret College", THURSDAY, null);
        week.send(new CancelSchoolTalk(cancelled, CAMPAIGN, GUYS, REASON));
        visit = DepartmentVisitId.next();
        week.send(new ArrangeDepartmentVisit(
                visit,
                CAMPAIGN,
                GUYS,
                new DepartmentVisitDetails(
                        THURSDAY, new TextLine("Secret Department"), null, List.of("year-9"), null, null)));
        week.settle();
    }

    private static SchoolTalkId talk(WeekStory week, String school, LocalDate day, Boolean open) {
        SchoolTalkId id = SchoolTalkId.next();
        week.send(new BookSchoolTalk(
                id,
                CAMPAIGN,
                GUYS,
                new SchoolTalkDetails(
                        day,
                        new School(null, new TextLine(school)),
                        EducationPhase.SECONDARY,
                        List.of(),
                        new TextLine("Secret topic"),
                        null,
                        null,
                        open)));
        return id;
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void onTuesday() {
        node.bean(TestClock.class).set(TUESDAY + "T12:00:00Z");
    }

    private static <R> R ask(Query<R> query) {
        return node.bean(Queries.class).ask(query);
    }

    private static Stream<Query<?>> publicQueries() {
        return PublicQuerySamples.of(
                BEFORE,
                Instant.parse(TUESDAY + "T12:00:00Z"),
                closed.value(),
                closed.value(),
                moved.value(),
                visit.value());
    }

    @Test
    void before_the_day_no_public_query_names_the_school_the_department_or_the_topic() {
        assertThat(publicQueries().map(query -> query + " -> " + ask(query)))
                .hasSizeGreaterThan(20)
                .noneMatch(answer -> answer.contains("Secret"));
    }

    @Test
    void phase_and_area_are_told_and_what_is_open_is_told_in_full() {
        assertThat(ask(new GetTrustBoard(CAMPAIGN, GUYS)).orElseThrow().activities())
                .extracting(each -> each.title().replaceFirst(", .*", ", ICB"))
                .containsExactlyInAnyOrder(
                        "Main foyer",
                        "Open Academy",
                        "Secondary pupils, ICB",
                        "Secondary pupils, ICB",
                        "Secondary pupils, ICB",
                        "Secondary pupils, ICB");
        assertThat(ask(new GetActivityHistory(closed.value())).orElseThrow().events())
                .singleElement()
                .satisfies(event -> assertThat(event.sentence())
                        .startsWith("School talk booked: Secondary pupils, ")
                        .endsWith(". More is shown on its day."));
    }

    @Test
    void the_trust_itself_reads_everything_at_once_and_no_other_trust_does() {
        assertThat(ask(new GetActivityHistory(closed.value(), GUYS))
                        .orElseThrow()
                        .activity()
                        .title())
                .isEqualTo("Secret School");
        assertThat(ask(new GetActivityHistory(closed.value(), LEEDS))).isEmpty();
        assertThat(ask(new ListOwnActivities(CAMPAIGN, GUYS, null)) + "")
                .contains("Secret School", "Secret Department");
        assertThat(ask(new GetTrustFeed(GUYS, TUESDAY)) + "").contains("Secret School", "Secret Department");
        assertThat(ask(new ListChangedActivities(CAMPAIGN, GUYS, null, 0, 100, true)) + "")
                .contains("Secret School", "Secret Department");
    }

    @Test
    void the_open_feed_holds_what_is_open_and_nothing_else() {
        assertThat(ask(new GetOpenFeed(Area.NATION, null, TUESDAY))
                        .orElseThrow()
                        .entries())
                .extracting(each -> each.entry().title())
                .containsExactlyInAnyOrder("Main foyer", "Open Academy");
    }

    @Test
    void on_the_day_everyone_reads_what_it_is_and_where() {
        node.bean(TestClock.class).set("2027-03-11T00:00:00Z");
        assertThat(ask(new GetTrustBoard(CAMPAIGN, GUYS)).orElseThrow().activities())
                .extracting(each -> each.title())
                .contains("Secret School", "Secret Primary", "Secret Department");
        assertThat(ask(new GetCalendar(CAMPAIGN, Area.NATION, null, WEEK, 0, 100)) + "")
                .contains("Secret School", "Secret Department");
        node.bean(TestClock.class).set("2027-03-10T23:59:59Z");
        assertThat(ask(new GetTrustBoard(CAMPAIGN, GUYS)) + "").doesNotContain("Secret");
    }
}
