package tracker.domain.stand;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.stand.StandStory.ID;
import static tracker.domain.stand.StandStory.TAPPED_AT;
import static tracker.domain.stand.StandStory.booked;
import static tracker.domain.stand.StandStory.cancelled;
import static tracker.domain.stand.StandStory.held;
import static tracker.domain.stand.StandStory.on;
import static tracker.domain.stand.StandStory.recordHeld;
import static tracker.domain.stand.StandStory.visitors;
import static tracker.domain.stand.StandStory.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityRulesContract;
import tracker.domain.activity.CampaignStory;
import tracker.domain.activity.FigureCommand;
import tracker.domain.activity.FigureEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.StandCorrected;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandEvent.StandRescheduled;
import tracker.domain.stand.StandEvent.StandRestored;
import tracker.domain.stand.StandEvent.StandRevised;
import tracker.domain.trust.TrustCode;

class StandTest implements ActivityRulesContract {

    private static TestExecutor<Stand> given(Object... events) {
        return CampaignStory.on(TUESDAY, Stand.class).given(events);
    }

    @Override
    public TestExecutor<Stand> givenOn(LocalDate today, Object... events) {
        return CampaignStory.on(today, Stand.class).given(events);
    }

    @Override
    public BookStand plan(CampaignId campaign, TrustCode trust, LocalDate day) {
        return new BookStand(ID, campaign, trust, on(day));
    }

    @Override
    public RescheduleStand move(LocalDate day) {
        return new RescheduleStand(ID, CAMPAIGN, TRUST, DayRange.on(day), REASON);
    }

    @Override
    public RecordStandHeld report(CampaignId campaign, TrustCode trust, LocalDate day) {
        return new RecordStandHeld(ID, campaign, trust, on(day), visitors(40));
    }

    @Override
    public CorrectStand correct(LocalDate day) {
        return new CorrectStand(ID, CAMPAIGN, TRUST, on(day), visitors(40), REASON);
    }

    @Override
    public ActivityEvent isPlanned() {
        return booked();
    }

    @Override
    public ActivityEvent wasHeld() {
        return held(40);
    }

    @Override
    public FigureCommand reportPeople(int people) {
        return new RecordStandHeld(ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(people));
    }

    @Override
    public FigureCommand revisePeople(int people) {
        return new StandCommand.ReviseStand(ID, CAMPAIGN, TRUST, visitors(people), REASON);
    }

    @Override
    public FigureCommand correctPeople(LocalDate day, int people) {
        return new StandCommand.CorrectStand(ID, CAMPAIGN, TRUST, on(day), visitors(people), REASON);
    }

    @Override
    public FigureEvent wasHeldWith(int people, @Nullable Boolean heldBack) {
        return new StandEvent.StandHeld(ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(people), false, heldBack);
    }

    @Override
    public ActivityCommands<?, ?> itsCommands() {
        return new StandCommands(ID, CAMPAIGN, TRUST);
    }

    @Override
    public List<StandCommand> everyCommand(CampaignId campaign, TrustCode trust) {
        return List.of(
                plan(campaign, trust, TUESDAY),
                new RescheduleStand(ID, campaign, trust, DayRange.on(LAST_DAY), REASON),
                report(campaign, trust, TUESDAY),
                new TallyVisitors(ID, campaign, trust, "a", 1, 5, TAPPED_AT),
                new MakeTallyLink(ID, campaign, trust, TallyKey.next().hash()),
                new ReviseStand(ID, campaign, trust, visitors(40), REASON),
                new CorrectStand(ID, campaign, trust, on(TUESDAY), visitors(40), REASON),
                new CancelStand(ID, campaign, trust, REASON),
                new WithdrawStand(ID, campaign, trust, REASON),
                new RestoreStand(ID, campaign, trust, REASON),
                new StandCommand.ConfirmStandFigures(ID, campaign, trust),
                new StandCommand.ReturnStandFigures(ID, campaign, trust, REASON));
    }

    @Override
    public Class<? extends ActivityCommand> commands() {
        return StandCommand.class;
    }

    @Test
    void a_stand_is_booked() {
        given().when(plan(CAMPAIGN, TRUST, TUESDAY)).expectEvents(booked());
    }

    @Test
    void a_stand_is_booked_once() {
        refusedBy(given(booked()).when(plan(CAMPAIGN, TRUST, TUESDAY)), StandRule.A_STAND_IS_BOOKED_ONCE);
    }

    @Test
    void what_comes_after_the_week_is_marked_late() {
        givenOn(LAST_DAY.plusDays(1))
                .when(recordHeld(40))
                .expectEvents(new StandHeld(ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(40), true));
        givenOn(LATE_UNTIL)
                .when(plan(CAMPAIGN, TRUST, TUESDAY))
                .expectEvents(new StandBooked(ID, CAMPAIGN, TRUST, on(TUESDAY), true));
    }

    @Test
    void a_booked_stand_is_held() {
        given(booked()).when(recordHeld(40)).expectEvents(held(40));
    }

    @Test
    void a_stand_that_was_never_booked_is_held_at_once() {
        given().when(recordHeld(40)).expectEvents(held(40));
    }

    @Test
    void a_stand_is_held_as_it_was_booked_unless_reported_otherwise() {
        var asBooked = new RecordStandHeld(ID, CAMPAIGN, TRUST, null, visitors(40));
        given(booked()).when(asBooked).expectEvents(held(40));
        refusedBy(given().when(asBooked), StandRule.A_STAND_SAYS_WHERE_AND_WHEN);
    }

    @Test
    void figures_alone_are_corrected_without_repeating_the_details() {
        given(held(40))
                .when(new CorrectStand(ID, CAMPAIGN, TRUST, null, visitors(50), REASON))
                .expectEvents(new StandCorrected(
                        ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(40), on(TUESDAY), visitors(50), REASON));
    }

    @Test
    void a_stand_is_held_once() {
        refusedBy(given(booked(), held(40)).when(recordHeld(40)), StandRule.A_STAND_IS_HELD_ONCE);
    }

    @Test
    void a_cancelled_stand_cannot_be_held() {
        refusedBy(given(booked(), cancelled()).when(recordHeld(40)), StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
    }

    @Test
    void a_withdrawn_stand_cannot_be_held() {
        refusedBy(given(booked(), withdrawn()).when(recordHeld(40)), StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
    }

    @Test
    void a_booked_stand_is_moved_to_another_day() {
        DayRange thursday = DayRange.on(TUESDAY.plusDays(2));
        given(booked())
                .when(new RescheduleStand(ID, CAMPAIGN, TRUST, thursday, REASON))
                .expectEvents(new StandRescheduled(ID, CAMPAIGN, TRUST, DayRange.on(TUESDAY), thursday, REASON));
    }

    @Test
    void moving_a_stand_to_its_own_days_records_no_event() {
        given(booked())
                .when(new RescheduleStand(ID, CAMPAIGN, TRUST, DayRange.on(TUESDAY), REASON))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_held_or_cancelled_stand_is_not_moved() {
        var move = new RescheduleStand(ID, CAMPAIGN, TRUST, DayRange.on(LAST_DAY), REASON);
        refusedBy(given(held(40)).when(move), StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
        refusedBy(given(booked(), cancelled()).when(move), StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
    }

    @Test
    void only_a_booked_stand_is_cancelled() {
        var cancel = new CancelStand(ID, CAMPAIGN, TRUST, REASON);
        given(booked()).when(cancel).expectEvents(cancelled());
        refusedBy(given(held(40)).when(cancel), StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
        refusedBy(given(booked(), cancelled()).when(cancel), StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
    }

    @Test
    void figures_are_revised_and_the_old_ones_kept_even_years_later() {
        givenOn(LATE_UNTIL.plusYears(2), held(40))
                .when(new ReviseStand(ID, CAMPAIGN, TRUST, visitors(45), REASON))
                .expectEvents(new StandRevised(ID, CAMPAIGN, TRUST, visitors(40), visitors(45), REASON));
    }

    @Test
    void an_error_is_corrected_even_after_the_campaign_has_closed() {
        var held = new StandHeld(ID, CLOSED_CAMPAIGN, TRUST, on(TUESDAY.minusYears(1)), visitors(40), false);
        var right = on(TUESDAY.minusYears(1).plusDays(1));
        given(held)
                .when(new CorrectStand(ID, CLOSED_CAMPAIGN, TRUST, right, visitors(50), REASON))
                .expectEvents(new StandCorrected(
                        ID, CLOSED_CAMPAIGN, TRUST, held.details(), visitors(40), right, visitors(50), REASON));
    }

    @Test
    void only_what_was_held_is_revised_or_corrected() {
        var rule = StandRule.ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT;
        refusedBy(given(booked()).when(new ReviseStand(ID, CAMPAIGN, TRUST, visitors(1), REASON)), rule);
        refusedBy(given(booked()).when(new CorrectStand(ID, CAMPAIGN, TRUST, on(TUESDAY), visitors(1), REASON)), rule);
    }

    @Test
    void a_revision_to_the_same_figures_records_no_event() {
        given(held(40))
                .when(new ReviseStand(ID, CAMPAIGN, TRUST, visitors(40), REASON))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_stand_logged_by_mistake_is_withdrawn_and_restored() {
        given(held(40)).when(new WithdrawStand(ID, CAMPAIGN, TRUST, REASON)).expectEvents(withdrawn());
        given(held(40), withdrawn())
                .when(new RestoreStand(ID, CAMPAIGN, TRUST, REASON))
                .expectEvents(new StandRestored(ID, CAMPAIGN, TRUST, REASON));
        given(held(40), withdrawn(), new StandRestored(ID, CAMPAIGN, TRUST, REASON))
                .when(new ReviseStand(ID, CAMPAIGN, TRUST, visitors(45), REASON))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_is_withdrawn_twice_or_restored_without_a_withdrawal() {
        refusedBy(
                given(held(40), withdrawn()).when(new WithdrawStand(ID, CAMPAIGN, TRUST, REASON)),
                StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
        refusedBy(
                given(held(40)).when(new RestoreStand(ID, CAMPAIGN, TRUST, REASON)),
                StandRule.ONLY_A_WITHDRAWN_STAND_CAN_BE_RESTORED);
        refusedBy(
                given(booked(), cancelled()).when(new WithdrawStand(ID, CAMPAIGN, TRUST, REASON)),
                StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
    }

    @Test
    void a_figure_may_be_unknown_but_never_wrong_way_round() {
        assertThatThrownBy(() -> new Reach(50, 40, null, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Reach(null, -1, null, null)).isInstanceOf(RuleBroken.class);
    }
}
