package tracker.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarDay;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.calendar.CalendarQuery.GetTrustFeed;
import tracker.domain.calendar.FeedSnapshot;
import tracker.domain.campaign.CampaignId;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;

class CalendarQueryHandlerTest {

    private static final DayRange WEEK = new DayRange(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 14));

    private static ApplicationNode node;
    private static StandId held;
    private static StandId planned;
    private static StandId several;

    @BeforeAll
    static void aWeek() {
        node = ApplicationNode.on(TestDatabase.fresh(), true);
        WeekStory week = node.week();
        week.begin();
        held = week.hold(GUYS, TUESDAY, 40);
        planned = week.book(LEEDS, TUESDAY);
        several = StandId.next();
        week.send(new BookStand(
                several,
                CAMPAIGN,
                LEEDS,
                new StandDetails(
                        new DayRange(TUESDAY.minusDays(1), TUESDAY.plusDays(1)),
                        new TextLine("Atrium"),
                        List.of(),
                        null)));
        week.book(GUYS, LocalDate.of(2027, 2, 20));
        week.book(GUYS, LocalDate.of(2027, 3, 14));
        week.withdraw(week.hold(GUYS, TUESDAY, 3), GUYS);
        StandId cancelled = week.book(GUYS, TUESDAY);
        week.send(new CancelStand(cancelled, CAMPAIGN, GUYS, REASON));
        talk(week);
        week.settle();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    private static void talk(WeekStory week) {
        week.send(new BookSchoolTalk(
                SchoolTalkId.next(),
                CAMPAIGN,
                GUYS,
                new SchoolTalkDetails(
                        TUESDAY, new School(null, new TextLine("A school")), null, List.of(), null, null, null)));
    }

    private static GetCalendar asked(Area part, ActivityKind kind, DayRange days, int skip, int most) {
        return new GetCalendar(CAMPAIGN, part, kind, days, skip, most);
    }

    private static Optional<CalendarPage> ask(GetCalendar question) {
        return node.bean(Queries.class).ask(question);
    }

    private static CalendarDay tuesday(Area part, ActivityKind kind) {
        return ask(asked(part, kind, WEEK, 0, 100)).orElseThrow().days().get(4);
    }

    @Test
    void every_day_is_there_in_order_with_what_is_planned_and_held_and_nothing_else() {
        CalendarPage page = ask(asked(Area.NATION, null, WEEK, 0, 100)).orElseThrow();
        assertThat(page.days())
                .extracting(CalendarDay::day)
                .startsWith(WEEK.from())
                .endsWith(WEEK.to())
                .hasSize(10);
        assertThat(page.days()).extracting(CalendarDay::all).containsExactly(0, 0, 0, 1, 4, 1, 0, 0, 0, 1);
        assertThat(page.name()).isEqualTo("England");
        assertThat(page.moment().position()).isPositive();
        assertThat(tuesday(Area.NATION, null).entries())
                .extracting(CalendarEntry::trustName, CalendarEntry::title, CalendarEntry::stage)
                .containsExactly(
                        tuple("Guy's and St Thomas'", "A school", ActivityStage.PLANNED),
                        tuple("Guy's and St Thomas'", "Main foyer", ActivityStage.HELD),
                        tuple("Leeds Teaching Hospitals", "Atrium", ActivityStage.PLANNED),
                        tuple("Leeds Teaching Hospitals", "Main foyer", ActivityStage.PLANNED));
    }

    @Test
    void an_activity_of_several_days_stands_on_each_of_them_and_counts_once() {
        CalendarPage page = ask(asked(Area.trust(LEEDS), null, WEEK, 0, 100)).orElseThrow();
        assertThat(page.days().stream()
                        .filter(day -> day.entries().stream()
                                .anyMatch(entry -> entry.id().equals(several.value()))))
                .extracting(CalendarDay::day)
                .containsExactly(TUESDAY.minusDays(1), TUESDAY, TUESDAY.plusDays(1));
        assertThat(page.counts()).isEqualTo(new CalendarCounts(2, 0, 0, 0, 0));
    }

    @Test
    void what_lies_before_and_after_the_page_is_counted() {
        DayRange threeDays = new DayRange(TUESDAY.minusDays(1), TUESDAY.plusDays(1));
        assertThat(ask(asked(Area.NATION, null, threeDays, 0, 100))
                        .orElseThrow()
                        .counts())
                .isEqualTo(new CalendarCounts(3, 1, 1, 1, 0));
    }

    @Test
    void a_part_of_the_country_and_a_kind_are_asked_for_alone() {
        assertThat(tuesday(Area.region("Y56"), null).entries())
                .extracting(CalendarEntry::trust)
                .containsExactly("RJ1", "RJ1");
        assertThat(tuesday(Area.icb("QWO"), null).entries())
                .extracting(CalendarEntry::trust)
                .containsExactly("RR8", "RR8");
        assertThat(tuesday(Area.trust(GUYS), ActivityKind.STAND).entries())
                .extracting(CalendarEntry::id)
                .containsExactly(held.value());
        assertThat(tuesday(Area.NATION, ActivityKind.SCHOOL_TALK).entries())
                .extracting(CalendarEntry::title)
                .containsExactly("A school");
    }

    @Test
    void a_day_hands_on_only_what_is_asked_for_and_says_how_much_there_is() {
        CalendarDay first = ask(asked(Area.NATION, null, DayRange.on(TUESDAY), 0, 2))
                .orElseThrow()
                .days()
                .getFirst();
        CalendarDay rest = ask(asked(Area.NATION, null, DayRange.on(TUESDAY), 2, 2))
                .orElseThrow()
                .days()
                .getFirst();
        CalendarDay beyond = ask(asked(Area.NATION, null, DayRange.on(TUESDAY), 4, 2))
                .orElseThrow()
                .days()
                .getFirst();
        assertThat(first.entries()).hasSize(2);
        assertThat(rest.entries()).extracting(CalendarEntry::id).containsExactly(several.value(), planned.value());
        assertThat(beyond.entries()).isEmpty();
        assertThat(List.of(first, rest, beyond)).extracting(CalendarDay::all).containsOnly(4);
    }

    @Test
    void a_feed_tells_all_of_a_trust_by_day_also_what_is_off_and_nothing_that_is_long_over() {
        FeedSnapshot all = feed(LocalDate.of(2027, 1, 1));
        assertThat(all.entries())
                .extracting(told -> told.entry().stage())
                .containsExactlyInAnyOrder(
                        ActivityStage.HELD,
                        ActivityStage.PLANNED,
                        ActivityStage.PLANNED,
                        ActivityStage.PLANNED,
                        ActivityStage.WITHDRAWN,
                        ActivityStage.CANCELLED);
        assertThat(all.entries())
                .extracting(told -> told.entry().days().from())
                .isSorted()
                .endsWith(LocalDate.of(2027, 3, 14));
        assertThat(feed(TUESDAY.plusDays(1)).entries()).hasSize(1);
        assertThat(feed(LocalDate.of(2028, 1, 1)).weeks()).isEmpty();
    }

    private static FeedSnapshot feed(LocalDate since) {
        return node.bean(Queries.class).ask(new GetTrustFeed(GUYS, since)).orElseThrow();
    }

    @Test
    void what_does_not_exist_has_no_calendar() {
        assertThat(ask(new GetCalendar(new CampaignId(2031), Area.NATION, null, WEEK, 0, 10)))
                .isEmpty();
        assertThat(ask(asked(Area.region("Y99"), null, WEEK, 0, 10))).isEmpty();
        assertThat(ask(asked(Area.icb("Q"), null, WEEK, 0, 10))).isEmpty();
    }
}
