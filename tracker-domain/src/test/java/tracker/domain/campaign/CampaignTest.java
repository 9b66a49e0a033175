package tracker.domain.campaign;

import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.campaign.CampaignRulesStory.ADDRESS;
import static tracker.domain.campaign.CampaignRulesStory.BY;
import static tracker.domain.campaign.CampaignRulesStory.COUNT;
import static tracker.domain.campaign.CampaignRulesStory.DAYS;
import static tracker.domain.campaign.CampaignRulesStory.FIRST_DAY;
import static tracker.domain.campaign.CampaignRulesStory.GENOMICS;
import static tracker.domain.campaign.CampaignRulesStory.ID;
import static tracker.domain.campaign.CampaignRulesStory.NAME;
import static tracker.domain.campaign.CampaignRulesStory.NEW_DAYS;
import static tracker.domain.campaign.CampaignRulesStory.NOW;
import static tracker.domain.campaign.CampaignRulesStory.PROVIDER;
import static tracker.domain.campaign.CampaignRulesStory.REASON;
import static tracker.domain.campaign.CampaignRulesStory.announced;
import static tracker.domain.campaign.CampaignRulesStory.closed;
import static tracker.domain.campaign.CampaignRulesStory.daysFrom;
import static tracker.domain.campaign.CampaignRulesStory.frozen;
import static tracker.domain.campaign.CampaignRulesStory.goal;
import static tracker.domain.campaign.CampaignRulesStory.offered;
import static tracker.domain.campaign.CampaignRulesStory.reopened;
import static tracker.domain.campaign.CampaignRulesStory.rescheduled;
import static tracker.domain.campaign.CampaignRulesStory.retired;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignCommand.ReopenCampaign;
import tracker.domain.campaign.CampaignCommand.RescheduleCampaign;
import tracker.domain.campaign.CampaignCommand.RetireCourse;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignEvent.CampaignRescheduled;
import tracker.domain.campaign.CampaignEvent.CourseOffered;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.PositionResolver;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

class CampaignTest {

    private static final OfferCourse OFFER = new OfferCourse(ID, CourseCode.GENOMICS, GENOMICS, PROVIDER, ADDRESS);
    private static final RetireCourse RETIRE = new RetireCourse(ID, CourseCode.GENOMICS, REASON);
    private static final CloseCampaign CLOSE = new CloseCampaign(ID, REASON);
    private static final ReopenCampaign REOPEN = new ReopenCampaign(ID, REASON);

    private static TestExecutor<Campaign> given(Object... events) {
        AggregateTestFixture<Campaign> fixture = new AggregateTestFixture<>(Campaign.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        PositionResolver oneFactASecond = instant -> ContiguousPosition.proven(instant.getEpochSecond());
        fixture.registerInjectableResource(oneFactASecond);
        return fixture.given(events);
    }

    private static void recordsNoEvent(CampaignCommand command, Object... events) {
        given(events).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static AnnounceCampaign announce(CampaignDays days) {
        return new AnnounceCampaign(ID, NAME, days, DatesStatus.PROVISIONAL);
    }

    private static RescheduleCampaign reschedule(CampaignDays days, DatesStatus dates) {
        return new RescheduleCampaign(ID, days, dates, REASON);
    }

    private static SetGoal setGoal(Area part, int target) {
        return new SetGoal(ID, CampaignMeasure.ACTIVITIES, part, target, BY);
    }

    private static FreezeCount freeze(Instant instant) {
        return new FreezeCount(ID, COUNT, instant);
    }

    @Test
    void there_is_one_campaign_a_year() {
        given().when(announce(DAYS)).expectEvents(announced());
        refusedBy(given(announced()).when(announce(DAYS)), CampaignRule.THERE_IS_ONE_CAMPAIGN_A_YEAR);
    }

    @Test
    void a_campaign_is_announced_before_any_other_command() {
        var rule = CampaignRule.A_CAMPAIGN_IS_ANNOUNCED_FIRST;
        refusedBy(given().when(reschedule(DAYS, DatesStatus.CONFIRMED)), rule);
        refusedBy(given().when(OFFER), rule);
        refusedBy(given().when(RETIRE), rule);
        refusedBy(given().when(setGoal(Area.NATION, 1)), rule);
        refusedBy(given().when(freeze(NOW)), rule);
        refusedBy(given().when(CLOSE), rule);
        refusedBy(given().when(REOPEN), rule);
    }

    @Test
    void the_week_begins_in_its_year() {
        var rule = CampaignRule.THE_WEEK_BEGINS_IN_ITS_YEAR;
        refusedBy(given().when(announce(daysFrom(FIRST_DAY.plusYears(1)))), rule);
        refusedBy(given(announced()).when(reschedule(daysFrom(FIRST_DAY.minusYears(1)), DatesStatus.CONFIRMED)), rule);
    }

    @Test
    void a_campaign_is_rescheduled_and_the_old_days_kept() {
        given(announced()).when(reschedule(NEW_DAYS, DatesStatus.CONFIRMED)).expectEvents(rescheduled());
        given(announced(), rescheduled())
                .when(reschedule(DAYS, DatesStatus.CONFIRMED))
                .expectEvents(new CampaignRescheduled(ID, NEW_DAYS, DAYS, DatesStatus.CONFIRMED, REASON));
    }

    @Test
    void dates_alone_are_confirmed_and_the_same_again_records_no_event() {
        given(announced())
                .when(reschedule(DAYS, DatesStatus.CONFIRMED))
                .expectEvents(new CampaignRescheduled(ID, DAYS, DAYS, DatesStatus.CONFIRMED, REASON));
        recordsNoEvent(reschedule(DAYS, DatesStatus.PROVISIONAL), announced());
        recordsNoEvent(reschedule(NEW_DAYS, DatesStatus.CONFIRMED), announced(), rescheduled());
    }

    @Test
    void a_closed_campaign_is_not_rescheduled_until_it_is_reopened() {
        var move = reschedule(NEW_DAYS, DatesStatus.CONFIRMED);
        refusedBy(given(announced(), closed()).when(move), CampaignRule.A_CLOSED_CAMPAIGN_IS_NOT_RESCHEDULED);
        given(announced(), closed(), reopened()).when(move).expectEvents(rescheduled());
    }

    @Test
    void a_course_is_offered_and_described_anew() {
        var other = new TextLine("Genomics in practice");
        given(announced()).when(OFFER).expectEvents(offered());
        recordsNoEvent(OFFER, announced(), offered());
        given(announced(), offered())
                .when(new OfferCourse(ID, CourseCode.GENOMICS, other, PROVIDER, ADDRESS))
                .expectEvents(new CourseOffered(ID, CourseCode.GENOMICS, other, PROVIDER, ADDRESS));
    }

    @Test
    void only_an_offered_course_is_retired_and_it_may_come_back() {
        given(announced(), offered()).when(RETIRE).expectEvents(retired());
        given(announced(), offered(), retired()).when(OFFER).expectEvents(offered());
        var rule = CampaignRule.ONLY_AN_OFFERED_COURSE_CAN_BE_RETIRED;
        refusedBy(given(announced()).when(RETIRE), rule);
        refusedBy(given(announced(), offered(), retired()).when(RETIRE), rule);
    }

    @Test
    void a_goal_is_above_zero() {
        given(announced()).when(setGoal(Area.NATION, 1)).expectEvents(goal(Area.NATION, 1));
        refusedBy(given(announced()).when(setGoal(Area.NATION, 0)), CampaignRule.A_GOAL_IS_ABOVE_ZERO);
        refusedBy(given(announced()).when(setGoal(Area.NATION, -5)), CampaignRule.A_GOAL_IS_ABOVE_ZERO);
    }

    @Test
    void the_latest_goal_of_an_area_holds() {
        Area london = Area.region("Y56");
        recordsNoEvent(setGoal(Area.NATION, 100), announced(), goal(Area.NATION, 100), goal(london, 20));
        given(announced(), goal(Area.NATION, 100), goal(Area.NATION, 200))
                .when(setGoal(Area.NATION, 100))
                .expectEvents(goal(Area.NATION, 100));
    }

    @Test
    void a_count_is_frozen_at_the_position_of_its_instant() {
        given(announced()).when(freeze(NOW)).expectEvents(frozen(NOW));
        Instant yesterday = NOW.minusSeconds(86_400);
        given(announced(), closed()).when(freeze(yesterday)).expectEvents(frozen(yesterday));
    }

    @Test
    void a_count_is_not_frozen_in_the_future_and_keeps_its_name() {
        refusedBy(given(announced()).when(freeze(NOW.plusMillis(1))), CampaignRule.A_COUNT_IS_NOT_FROZEN_IN_THE_FUTURE);
        refusedBy(
                given(announced(), frozen(NOW.minusSeconds(60))).when(freeze(NOW)),
                CampaignRule.A_FROZEN_COUNT_KEEPS_ITS_NAME);
    }

    @Test
    void a_count_is_frozen_at_the_position_that_was_confirmed_or_not_at_all() {
        long position = NOW.getEpochSecond();
        given(announced()).when(new FreezeCount(ID, COUNT, NOW, position)).expectEvents(frozen(NOW));
        refusedBy(
                given(announced()).when(new FreezeCount(ID, COUNT, NOW, position - 1)),
                CampaignRule.A_COUNT_IS_WHAT_WAS_CONFIRMED);
    }

    @Test
    void a_campaign_is_closed_and_reopened() {
        given(announced()).when(CLOSE).expectEvents(closed());
        given(announced(), closed()).when(REOPEN).expectEvents(reopened());
        refusedBy(given(announced(), closed()).when(CLOSE), CampaignRule.ONLY_AN_OPEN_CAMPAIGN_CAN_BE_CLOSED);
        refusedBy(given(announced()).when(REOPEN), CampaignRule.ONLY_A_CLOSED_CAMPAIGN_CAN_BE_REOPENED);
        refusedBy(
                given(announced(), closed(), reopened()).when(REOPEN),
                CampaignRule.ONLY_A_CLOSED_CAMPAIGN_CAN_BE_REOPENED);
    }

    @Test
    void a_closed_campaign_offers_nothing_new() {
        var rule = CampaignRule.A_CLOSED_CAMPAIGN_OFFERS_NOTHING_NEW;
        refusedBy(given(announced(), closed()).when(OFFER), rule);
        refusedBy(given(announced(), offered(), closed()).when(RETIRE), rule);
        refusedBy(given(announced(), closed()).when(setGoal(Area.NATION, 1)), rule);
    }
}
