package tracker.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.figures.PriorCampaigns;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.followup.FollowUpCommand.NudgeTrust;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.FollowUpRule;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.outlook.GoalForecast.GoalStatus;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.NoForecastReason;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.TrustStage;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/**
 * A year that was reported during its week, one that was entered afterwards, and the current one, queried in that
 * order.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearComparisonTest {

    private static final CampaignId TYPED_IN = new CampaignId(2025);
    private static final CampaignId LAST = new CampaignId(2026);
    private static final LocalDate FIRST_THEN = LocalDate.of(2026, 3, 6);
    private static final LocalDate FIRST_NOW = LocalDate.of(2027, 3, 5);
    private static final Area LONDON = Area.region("Y56");

    @Autowired
    WeekStory week;

    @Autowired
    TestClock clock;

    @Autowired
    List<QueryHandlerRegistration<?, ?>> answers;

    @Autowired
    JdbcClient jdbc;

    @Value("${local.server.port}")
    int port;

    @Nullable
    MeasureForecast onTheFourthDay;

    @BeforeAll
    void twoEarlierYears() {
        clock.set("2026-01-10T12:00:00Z");
        week.begin();
        announce(TYPED_IN, LocalDate.of(2025, 3, 7));
        announce(LAST, FIRST_THEN);
        for (int day = 0; day < 10; day++) {
            LocalDate then = FIRST_THEN.plusDays(day);
            for (int stand = 0; stand < 8; stand++) {
                // half at noon, half in the evening; one in four the day after
                clock.set((stand % 4 == 3 ? then.plusDays(1) : then) + (stand % 2 == 0 ? "T12:00:00Z" : "T19:00:00Z"));
                hold(LAST, stand < 4 ? GUYS : LEEDS, then, 10);
            }
        }
        clock.set("2027-03-04T12:00:00Z");
        hold(TYPED_IN, GUYS, LocalDate.of(2025, 3, 8), 500);
        week.settle();
    }

    private void announce(CampaignId year, LocalDate first) {
        week.send(new AnnounceCampaign(
                year,
                new TextLine("Week of " + year),
                new CampaignDays(first.minusDays(28), first, first.plusDays(9), LocalDate.of(2027, 12, 31)),
                DatesStatus.CONFIRMED));
    }

    private void hold(CampaignId year, TrustCode trust, LocalDate day, int visitors) {
        week.send(
                new RecordStandHeld(StandId.next(), year, trust, WeekStory.details(day), WeekStory.figures(visitors)));
    }

    private CampaignComparison compared(CampaignId year, Area part, CampaignMeasure measure) {
        return ask(new GetComparison(year, part, measure, AlignmentMode.DAY)).orElseThrow();
    }

    private void until(String instant) {
        clock.set(instant);
        week.settle();
    }

    /** Bypasses the port, which caches the result of a slow query for a while. */
    @SuppressWarnings("unchecked")
    private <R> R ask(Query<R> query) {
        QueryHandlerRegistration<Query<R>, R> answerer = (QueryHandlerRegistration<Query<R>, R>) answers.stream()
                .filter(each -> each.queryType().equals(query.getClass()))
                .findFirst()
                .orElseThrow();
        return answerer.handler().apply(query);
    }

    @Test
    @Order(1)
    void a_year_that_was_typed_in_afterwards_is_not_compared_with() {
        until("2027-03-04T13:00:00Z");
        CampaignComparison last = compared(LAST, Area.NATION, CampaignMeasure.ACTIVITIES);
        assertThat(last.comparable()).isFalse();
        assertThat(last.earlier()).isNotNull();
        assertThat(last.earlier().timeliness().percentInTime()).isZero();
        assertThat(last.of(CampaignMeasure.PEOPLE).then()).isZero();
        assertThat(last.of(CampaignMeasure.PEOPLE).end()).isEqualTo(500);
        assertThat(last.curve().then()).isEmpty();
        MeasureForecast none =
                ask(new GetForecast(LAST, Area.NATION, CampaignMeasure.PEOPLE)).orElseThrow();
        assertThat(none.outcome().hidden()).isEqualTo(NoForecastReason.FINAL);
        assertThat(ask(new GetForecast(TYPED_IN, Area.NATION, CampaignMeasure.PEOPLE))
                        .orElseThrow()
                        .outcome()
                        .hidden())
                .isEqualTo(NoForecastReason.FINAL);
    }

    @Test
    @Order(2)
    void on_the_fourth_day_at_three_the_fourth_day_at_three_is_meant() {
        for (int day = 0; day < 4; day++) {
            for (int stand = 0; stand < 10; stand++) {
                until(FIRST_NOW.plusDays(day) + "T14:00:00Z");
                week.hold(stand < 5 ? GUYS : LEEDS, FIRST_NOW.plusDays(day), 10);
            }
        }
        until("2027-03-08T15:00:00Z");
        CampaignComparison now = compared(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES);

        assertThat(now.point().day()).isEqualTo(4);
        assertThat(now.earlier().samePoint()).isEqualTo(Instant.parse("2026-03-09T15:00:00Z"));
        // of three days all eight except the two reported the day after the third, and half a day
        assertThat(now.of(CampaignMeasure.ACTIVITIES).now()).isEqualTo(40);
        assertThat(now.of(CampaignMeasure.ACTIVITIES).then()).isEqualTo(3 * 8 - 2 + 4);
        assertThat(now.of(CampaignMeasure.ACTIVITIES).end()).isEqualTo(80);
        assertThat(now.of(CampaignMeasure.ACTIVITIES).percent()).hasValue(154);
        assertThat(now.of(CampaignMeasure.TRUSTS).then()).isEqualTo(2);

        long board = ask(new GetParticipation(
                        LAST,
                        Area.NATION,
                        BoardFilter.NONE,
                        AsAt.known(now.earlier().samePoint())))
                .orElseThrow()
                .total()
                .held();
        assertThat(now.of(CampaignMeasure.ACTIVITIES).then())
                .as("the same figure as a board as at then")
                .isEqualTo(board);
        assertThat(compared(CAMPAIGN, LONDON, CampaignMeasure.PEOPLE)
                        .of(CampaignMeasure.PEOPLE)
                        .now())
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    void the_course_of_both_years_ends_where_the_figures_are() {
        CampaignComparison now = compared(CAMPAIGN, Area.NATION, CampaignMeasure.TRUSTS);
        assertThat(now.curve().now()).hasSize((2 + 3) * 24 + 16).endsWith(2L);
        assertThat(now.curve().then()).endsWith(2L);
        CampaignComparison held = compared(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES);
        assertThat(held.curve().now()).isSorted().endsWith(40L).startsWith(0L);
        // at the end of the hour before 3pm of the fourth day
        assertThat(held.curve().then().get((2 + 3) * 24 + 14)).isEqualTo(26);
        assertThat(held.curve().then()).endsWith(80L);
    }

    @Test
    @Order(4)
    void the_end_is_foretold_from_the_year_before() {
        MeasureForecast now = ask(new GetForecast(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES))
                .orElseThrow();
        onTheFourthDay = now;
        assertThat(now.outcome().hidden()).isNull();
        assertThat(now.outcome().end().reported()).isEqualTo(40);
        // everything held this year was reported on its own day before 3pm, which was half of it a year ago
        assertThat(now.outcome().end().best()).isBetween(90L, 130L);
        assertThat(now.outcome().days()).hasSize(10);
        assertThat(now.outcome().runUp().best()
                        + now.outcome().days().stream()
                                .mapToLong(day -> day.estimate().best())
                                .sum())
                .isEqualTo(now.outcome().end().best());
        assertThat(now.outcome().backtest().actual()).isEqualTo(80);
        assertThat(now.outcome().backtest().forecast().reported()).isEqualTo(26);
        assertThat(ask(new GetForecast(CAMPAIGN, Area.trust(GUYS), CampaignMeasure.ACTIVITIES))
                        .orElseThrow()
                        .outcome()
                        .hidden())
                .isEqualTo(NoForecastReason.TOO_LITTLE_THEN);
    }

    @Test
    @Order(5)
    void goals_say_how_far_they_are_and_what_is_needed() {
        week.register(new TrustCode("RTE"), "Gloucestershire", "Y58", "South West", "QR1");
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.ACTIVITIES, Area.NATION, 400, FIRST_NOW.plusDays(9)));
        week.send(new SetGoal(CAMPAIGN, CampaignMeasure.TRUSTS, Area.NATION, 3, FIRST_NOW.plusDays(9)));
        week.settle();
        GoalSummary goals = ask(new GetGoals(CAMPAIGN)).orElseThrow();
        assertThat(goals.nation().taking()).isEqualTo(2);
        assertThat(goals.nation().open()).isEqualTo(3);
        assertThat(goals.nation().then()).hasValue(2);
        assertThat(goals.regionsBelow()).isEqualTo(1);
        assertThat(goals.goals())
                .filteredOn(goal -> goal.goal().measure() == CampaignMeasure.ACTIVITIES)
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.now()).isEqualTo(40);
                    assertThat(goal.then()).hasValue(26);
                    assertThat(goal.perDay()).hasValue(360.0 / 7);
                    assertThat(goal.status()).isEqualTo(GoalStatus.UNLIKELY);
                });
    }

    @Test
    @Order(6)
    void who_owes_a_report_is_written_to_once_a_day_and_nobody_elses() {
        until("2027-03-09T10:00:00Z");
        StandId owed = week.book(LEEDS, FIRST_NOW);
        account("lee", LEEDS, true);
        account("not-here-yet", LEEDS, false);
        account("gus", GUYS, true);
        week.settle();

        assertThat(trust(LEEDS).stage()).isEqualTo(TrustStage.REPORT_DUE);
        assertThat(trust(LEEDS).overdueSince()).isEqualTo(FIRST_NOW);
        assertThat(trust(GUYS).stage()).isEqualTo(TrustStage.REPORTED);
        assertThat(trust(new TrustCode("RTE")).stage()).isEqualTo(TrustStage.NOT_STARTED);

        week.send(new NudgeTrust(LEEDS, CAMPAIGN));
        assertThat(jdbc.sql("select person || ': ' || body from letter")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("lee: ", "One activity at Leeds Teaching Hospitals is over", "/trusts/RR8", "/reminders/");
        assertThatThrownBy(() -> week.send(new NudgeTrust(LEEDS, CAMPAIGN)))
                .hasMessageContaining(FollowUpRule.ONCE_A_DAY_IS_ENOUGH.sentence());
        assertThatThrownBy(() -> week.send(new NudgeTrust(GUYS, CAMPAIGN)))
                .hasMessageContaining(FollowUpRule.THE_TRUST_IS_SILENT.sentence());
        assertThatThrownBy(() -> week.send(new NudgeTrust(new TrustCode("RTE"), CAMPAIGN)))
                .hasMessageContaining(FollowUpRule.SOMEBODY_WANTS_LETTERS.sentence());
        List<TrustContact> contacts = ask(new ListContacts(CAMPAIGN));
        assertThat(contacts)
                .filteredOn(contact -> contact.name().equals("lee"))
                .singleElement()
                .extracting(TrustContact::nudged)
                .isEqualTo(LocalDate.of(2027, 3, 9));
        week.withdraw(owed, LEEDS);
        week.settle();
    }

    private TrustProgress trust(TrustCode code) {
        return ask(new ListTrustProgress(CAMPAIGN)).orElseThrow().trusts().stream()
                .filter(trust -> trust.code().equals(code.value()))
                .findFirst()
                .orElseThrow();
    }

    private void account(String name, TrustCode trust, boolean opened) {
        jdbc.sql("insert into account (person, address, sign_in_name, name, opened_at) values (?, ?, ?, ?, ?)")
                .params(
                        name,
                        name + "@example.nhs.uk",
                        name + "@example.nhs.uk",
                        name,
                        opened ? Timestamp.from(clock.instant()) : null)
                .update();
        jdbc.sql("insert into account_trust values (?, ?, 'LEAD')")
                .params(name, trust.value())
                .update();
    }

    @Test
    @Order(7)
    void an_area_is_the_schools_own_where_its_number_is_known() {
        DeprivationSummary before = areas();
        SchoolTalkId talk = SchoolTalkId.next();
        deliver(talk, "100000");
        deliver(SchoolTalkId.next(), null);
        week.settle();
        DeprivationSummary after = areas();
        assertThat(after.located().bySchool()).isEqualTo(1);
        assertThat(after.located().byTrust()).isEqualTo(before.located().byTrust() + 1);
        assertThat(after.located().percentKnown()).isEqualTo(100);
        assertThat(after.people()).isEqualTo(before.people() + 60);

        week.send(new CorrectSchoolTalk(talk, CAMPAIGN, GUYS, talk(null), pupils(), new Reason("Another school.")));
        week.settle();
        assertThat(areas().located().bySchool()).isZero();
    }

    private DeprivationSummary areas() {
        return ask(new GetDeprivationSummary(CAMPAIGN, Area.NATION)).orElseThrow();
    }

    private void deliver(SchoolTalkId id, @Nullable String urn) {
        week.send(new DeliverSchoolTalk(id, CAMPAIGN, GUYS, talk(urn), pupils()));
    }

    private static SchoolTalkDetails talk(@Nullable String urn) {
        return new SchoolTalkDetails(
                FIRST_NOW, new School(urn, new TextLine("The Aldgate School")), null, List.of(), null, null, null);
    }

    private static SchoolTalkFigures pupils() {
        return new SchoolTalkFigures(
                Reach.of(30, CountingMethod.REGISTER),
                StaffingFigures.NOT_SAID,
                new MeaningfulEncounter(false, false, false, false));
    }

    @Test
    @Order(8)
    void what_was_in_the_ledger_before_is_given_its_schools_by_the_migration() throws Exception {
        List<String> now = schools();
        assertThat(now).contains("100000");
        jdbc.sql("update participation_ledger set urn = null").update();
        String migration = new ClassPathResource("db/migration/V023__schools_of_activities.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        String filling = migration.substring(migration.indexOf("create temporary table"));
        jdbc.sql(filling.replace("create temporary table described on commit drop as", "create table described as"))
                .update();
        jdbc.sql("drop table described").update();
        assertThat(schools()).isEqualTo(now);
    }

    private List<String> schools() {
        return jdbc.sql("select coalesce(urn, '-') from participation_ledger order by activity, version")
                .query(String.class)
                .list();
    }

    @Test
    @Order(9)
    void files_say_what_the_pages_say() {
        RestClient files = RestClient.create("http://127.0.0.1:" + port);
        assertThat(file(files, "/compare.csv?campaign=2027&measure=activities"))
                .startsWith("part,measure,day_of_campaign,hour,this_year,year_before,as_at,position")
                .contains("England,activities held,4,14,40,26,");
        assertThat(file(files, "/forecast.csv?campaign=2027")).contains("run-up", "total");
        assertThat(file(files, "/goals.csv?campaign=2027")).contains("England,activities held,400,2027-03-14,");
        assertThat(file(files, "/coverage.csv?campaign=2027")).contains("Y58,South West,0,1,");
        assertThat(file(files, "/areas.csv?campaign=2027")).contains("fifth_of_authorities");
        assertThat(file(files, "/silent.csv?campaign=2027")).contains("RTE,Gloucestershire,South West,not started");
        assertThatThrownBy(() -> file(files, "/compare.csv?campaign=2027&trust=XXXX"))
                .hasMessageContaining("404");
    }

    @Test
    @Order(10)
    void all_of_it_is_told_as_it_was_known_at_an_instant() {
        until("2027-03-11T09:00:00Z");
        week.hold(GUYS, FIRST_NOW.plusDays(1), 1_000);
        week.settle();
        Instant then = Instant.parse("2027-03-08T15:00:00Z");

        CampaignComparison compared = ask(new GetComparison(
                        CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, AlignmentMode.DAY, AsAt.known(then)))
                .orElseThrow();
        assertThat(compared.moment().asAt()).isEqualTo(then);
        assertThat(compared.moment().position())
                .isLessThan(compared(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES)
                        .moment()
                        .position());
        assertThat(compared.of(CampaignMeasure.ACTIVITIES).now()).isEqualTo(40);
        assertThat(compared.of(CampaignMeasure.ACTIVITIES).then()).isEqualTo(26);
        assertThat(compared.curve().now()).hasSize((2 + 3) * 24 + 16).endsWith(40L);

        MeasureForecast foretold = ask(new GetForecast(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, then))
                .orElseThrow();
        assertThat(foretold.reported()).isEqualTo(40);
        assertThat(foretold.outcome())
                .as("what was foretold then, from nothing that came later")
                .isEqualTo(onTheFourthDay.outcome());

        assertThat(ask(new GetGoals(CAMPAIGN, AsAt.known(then))).orElseThrow().goals())
                .filteredOn(goal -> goal.goal().measure() == CampaignMeasure.ACTIVITIES)
                .singleElement()
                .satisfies(goal -> assertThat(goal.now()).isEqualTo(40));
        assertThat(ask(new GetDeprivationSummary(CAMPAIGN, Area.NATION, AsAt.known(then)))
                        .orElseThrow())
                .satisfies(areas -> assertThat(areas.people()).isEqualTo(400))
                .satisfies(areas -> assertThat(areas.activities()).isEqualTo(40));
    }

    @Test
    @Order(11)
    void what_had_happened_by_then_has_the_late_reports_in_it_and_days_come_whole() {
        AsAt happened = AsAt.happened(Instant.parse("2027-03-08T15:00:00Z"));
        for (CampaignMeasure measure : CampaignMeasure.values()) {
            CampaignComparison compared = ask(new GetComparison(
                            CAMPAIGN, Area.NATION, measure, AlignmentMode.DAY, happened))
                    .orElseThrow();
            assertThat(compared.moment().position())
                    .isEqualTo(compared(CAMPAIGN, Area.NATION, measure).moment().position());
            assertThat(compared.curve().now())
                    .as("the course of " + measure + " ends at its figure")
                    .hasSize((2 + 3) * 24 + 16)
                    .endsWith(compared.of(measure).now());
            assertThat(compared.curve().then().get((2 + 3) * 24 + 16 - 1))
                    .isEqualTo(compared.of(measure).then());
            ParticipationSummary board = ask(new GetParticipation(CAMPAIGN, Area.NATION, BoardFilter.NONE, happened))
                    .orElseThrow();
            assertThat(compared.of(measure).now())
                    .as("the board's figure of " + measure)
                    .isEqualTo(PriorCampaigns.of(measure, board));
        }
        CampaignComparison compared = ask(new GetComparison(
                        CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, AlignmentMode.DAY, happened))
                .orElseThrow();
        assertThat(compared.of(CampaignMeasure.ACTIVITIES).now())
                .as("40 that were known then, and three told later: a stand and two talks")
                .isEqualTo(43);
        assertThat(compared.of(CampaignMeasure.ACTIVITIES).then())
                .as("eight on each of four days, though some were told on the fifth")
                .isEqualTo(32);
        CampaignComparison typedIn = ask(new GetComparison(
                        LAST,
                        Area.NATION,
                        CampaignMeasure.PEOPLE,
                        AlignmentMode.DAY,
                        AsAt.happened(Instant.parse("2026-03-10T09:00:00Z"))))
                .orElseThrow();
        assertThat(typedIn.comparable())
                .as("with a year that was typed in afterwards")
                .isTrue();
        assertThat(typedIn.of(CampaignMeasure.PEOPLE).then()).isEqualTo(500);

        assertThat(ask(new GetGoals(CAMPAIGN, happened)).orElseThrow().goals())
                .filteredOn(goal -> goal.goal().measure() == CampaignMeasure.ACTIVITIES)
                .singleElement()
                .satisfies(goal -> assertThat(goal.now()).isEqualTo(43))
                .satisfies(
                        goal -> assertThat(goal.end()).as("nothing is foretold").isNull());
        assertThat(ask(new GetDeprivationSummary(CAMPAIGN, Area.NATION, happened))
                        .orElseThrow())
                .satisfies(areas -> assertThat(areas.people())
                        .isEqualTo(compared.of(CampaignMeasure.PEOPLE).now()))
                .satisfies(areas -> assertThat(areas.activities()).isEqualTo(43));
        assertThat(file(
                        RestClient.create("http://127.0.0.1:" + port),
                        "/areas.csv?campaign=2027&as-at=2027-03-08T15:00&meaning=happened"))
                .contains("2027-03-08T15:00:00Z");
    }

    @Test
    @Order(12)
    void who_was_silent_then_is_told_as_it_was_known_then() {
        Instant before = Instant.parse("2027-03-05T13:00:00Z");
        assertThat(ask(new ListTrustProgress(CAMPAIGN, before)).orElseThrow().trusts())
                .isNotEmpty()
                .allSatisfy(trust -> assertThat(trust.stage()).isEqualTo(TrustStage.NOT_STARTED))
                .allSatisfy(trust -> assertThat(trust.lastReported()).isNull());
        Instant after = Instant.parse("2027-03-06T13:00:00Z");
        assertThat(ask(new ListTrustProgress(CAMPAIGN, after)).orElseThrow().trusts())
                .filteredOn(trust -> trust.code().equals(LEEDS.value()))
                .singleElement()
                .satisfies(trust -> assertThat(trust.held()).isEqualTo(5))
                .satisfies(trust -> assertThat(trust.lastReported()).isEqualTo(Instant.parse("2027-03-05T14:00:00Z")));

        RestClient files = RestClient.create("http://127.0.0.1:" + port);
        assertThat(file(files, "/compare.csv?campaign=2027&as-at=2027-03-08T15:00"))
                .contains("England,activities held,4,15,40,", "2027-03-08T15:00:00Z");
        assertThatThrownBy(() -> file(files, "/areas.csv?campaign=2027&as-at=yesterday"))
                .hasMessageContaining("400");
    }

    @Test
    @Order(13)
    void what_is_told_later_is_in_no_forecast_made_before_not_even_of_the_year_before() {
        GetForecast asked = new GetForecast(
                CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, Instant.parse("2027-03-08T15:00:00Z"));
        MeasureForecast before = ask(asked).orElseThrow();
        assertThat(before.outcome().days()).isNotEmpty();
        until("2027-03-11T10:00:00Z");
        for (int stand = 0; stand < 20; stand++) {
            hold(LAST, GUYS, FIRST_THEN.plusDays(6), 10);
        }
        week.settle();
        assertThat(ask(asked).orElseThrow().outcome()).isEqualTo(before.outcome());
    }

    @Test
    @Order(14)
    void narrowed_figures_are_those_of_the_board() {
        TrustCode ambulances = new TrustCode("RRU");
        week.send(new RegisterTrust(
                ambulances,
                new TextLine("London Ambulance Service"),
                TrustType.AMBULANCE,
                new Region("Y56", "London"),
                new Icb("QKK", "ICB QKK"),
                new TrustLocation("London", "SE1 8SD", 51.5, -0.1, "E09000022"),
                LocalDate.of(1993, 4, 1)));
        week.hold(ambulances, FIRST_NOW.plusDays(2), 70);
        week.settle();
        Instant then = Instant.parse("2027-03-08T15:00:00Z");
        for (BoardFilter narrowing : List.of(
                new BoardFilter(Set.of(ActivityKind.STAND), null, null),
                new BoardFilter(Set.of(ActivityKind.SCHOOL_TALK), null, null),
                new BoardFilter(Set.of(), null, TrustType.ACUTE),
                new BoardFilter(Set.of(ActivityKind.STAND), null, TrustType.AMBULANCE))) {
            for (Area part : List.of(Area.NATION, LONDON, Area.trust(LEEDS))) {
                for (Instant asAt : Arrays.asList(null, then)) {
                    ParticipationSummary board = ask(new GetParticipation(
                                    CAMPAIGN, part, narrowing, AsAt.knownAt(asAt)))
                            .orElseThrow();
                    String what = narrowing + " " + part + " " + asAt;
                    for (CampaignMeasure measure :
                            List.of(CampaignMeasure.ACTIVITIES, CampaignMeasure.PEOPLE, CampaignMeasure.TRUSTS)) {
                        CampaignComparison compared = ask(new GetComparison(
                                        CAMPAIGN, part, measure, AlignmentMode.DAY, narrowing, AsAt.knownAt(asAt)))
                                .orElseThrow();
                        long figure = PriorCampaigns.of(measure, board);
                        assertThat(compared.of(measure).now()).as(what).isEqualTo(figure);
                        assertThat(compared.curve().now()).as(what).last().isEqualTo(figure);
                        assertThat(ask(new GetForecast(CAMPAIGN, part, measure, narrowing, asAt))
                                        .orElseThrow()
                                        .reported())
                                .as(what)
                                .isEqualTo(figure);
                    }
                }
            }
        }
    }

    @Test
    @Order(15)
    void areas_and_silence_leave_out_what_the_board_leaves_out() {
        Instant then = Instant.parse("2027-03-08T15:00:00Z");
        DayRange two = new DayRange(FIRST_NOW, FIRST_NOW.plusDays(1));
        for (BoardFilter narrowing : List.of(
                new BoardFilter(Set.of(ActivityKind.STAND), null, null),
                new BoardFilter(Set.of(ActivityKind.SCHOOL_TALK), null, null),
                new BoardFilter(Set.of(), two, null),
                new BoardFilter(Set.of(), null, TrustType.AMBULANCE),
                new BoardFilter(Set.of(), null, TrustType.ACUTE))) {
            for (AsAt asAt : Arrays.asList(null, AsAt.known(then), AsAt.happened(then))) {
                ParticipationSummary board = ask(new GetParticipation(CAMPAIGN, Area.NATION, narrowing, asAt))
                        .orElseThrow();
                assertThat(ask(new GetDeprivationSummary(CAMPAIGN, Area.NATION, narrowing, asAt))
                                .orElseThrow()
                                .located()
                                .all())
                        .as(narrowing + " " + asAt)
                        .isEqualTo(board.total().held());
            }
        }
        TrustProgressReport acute =
                ask(new ListTrustProgress(CAMPAIGN, TrustType.ACUTE, null)).orElseThrow();
        ParticipationSummary board = ask(new GetParticipation(
                        CAMPAIGN, Area.NATION, new BoardFilter(Set.of(), null, TrustType.ACUTE), null))
                .orElseThrow();
        assertThat(acute.trusts())
                .hasSize(board.trusts().open())
                .hasSizeLessThan(ask(new ListTrustProgress(CAMPAIGN))
                        .orElseThrow()
                        .trusts()
                        .size());

        RestClient files = RestClient.create("http://127.0.0.1:" + port);
        assertThat(file(files, "/silent.csv?campaign=2027&type=acute&stage=all")
                        .lines()
                        .filter(line -> line.contains("South West")))
                .hasSameSizeAs(acute.trusts().stream()
                        .filter(trust -> trust.region().equals("South West"))
                        .toList());
        assertThatThrownBy(() -> file(files, "/areas.csv?campaign=2027&kind=party"))
                .hasMessageContaining("400");
    }

    private static String file(RestClient files, String path) {
        return String.valueOf(files.get().uri(path).retrieve().body(String.class));
    }
}
