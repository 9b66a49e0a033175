package tracker.domain.schooltalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.CampaignStory.contributionAfter;
import static tracker.domain.activity.RuleAssertions.recordsNoEvent;
import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.schooltalk.SchoolTalkStory.ID;
import static tracker.domain.schooltalk.SchoolTalkStory.at;
import static tracker.domain.schooltalk.SchoolTalkStory.book;
import static tracker.domain.schooltalk.SchoolTalkStory.booked;
import static tracker.domain.schooltalk.SchoolTalkStory.cancel;
import static tracker.domain.schooltalk.SchoolTalkStory.cancelled;
import static tracker.domain.schooltalk.SchoolTalkStory.correctOnly;
import static tracker.domain.schooltalk.SchoolTalkStory.correctTo;
import static tracker.domain.schooltalk.SchoolTalkStory.corrected;
import static tracker.domain.schooltalk.SchoolTalkStory.deliver;
import static tracker.domain.schooltalk.SchoolTalkStory.deliverAsBooked;
import static tracker.domain.schooltalk.SchoolTalkStory.delivered;
import static tracker.domain.schooltalk.SchoolTalkStory.moveTo;
import static tracker.domain.schooltalk.SchoolTalkStory.moved;
import static tracker.domain.schooltalk.SchoolTalkStory.on;
import static tracker.domain.schooltalk.SchoolTalkStory.pupils;
import static tracker.domain.schooltalk.SchoolTalkStory.restore;
import static tracker.domain.schooltalk.SchoolTalkStory.restored;
import static tracker.domain.schooltalk.SchoolTalkStory.reviseTo;
import static tracker.domain.schooltalk.SchoolTalkStory.revised;
import static tracker.domain.schooltalk.SchoolTalkStory.withdraw;
import static tracker.domain.schooltalk.SchoolTalkStory.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityRulesContract;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.CampaignStory;
import tracker.domain.activity.FigureCommand;
import tracker.domain.activity.FigureEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkBooked;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkDelivered;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.ValueRule;
import tracker.domain.trust.TrustCode;

class SchoolTalkTest implements ActivityRulesContract {

    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final MeaningfulEncounter MEANINGFUL = new MeaningfulEncounter(true, true, true, true);

    private static TestExecutor<SchoolTalk> given(Object... events) {
        return CampaignStory.on(TUESDAY, SchoolTalk.class).given(events);
    }

    @Override
    public TestExecutor<SchoolTalk> givenOn(LocalDate today, Object... events) {
        return CampaignStory.on(today, SchoolTalk.class).given(events);
    }

    @Override
    public BookSchoolTalk plan(CampaignId campaign, TrustCode trust, LocalDate day) {
        return new BookSchoolTalk(ID, campaign, trust, on(day));
    }

    @Override
    public RescheduleSchoolTalk move(LocalDate day) {
        return moveTo(day);
    }

    @Override
    public DeliverSchoolTalk report(CampaignId campaign, TrustCode trust, LocalDate day) {
        return new DeliverSchoolTalk(ID, campaign, trust, on(day), pupils(60));
    }

    @Override
    public CorrectSchoolTalk correct(LocalDate day) {
        return correctTo(on(day), pupils(60));
    }

    @Override
    public ActivityEvent isPlanned() {
        return booked();
    }

    @Override
    public ActivityEvent wasHeld() {
        return delivered(60);
    }

    @Override
    public FigureCommand reportPeople(int people) {
        return new DeliverSchoolTalk(ID, CAMPAIGN, TRUST, on(TUESDAY), pupils(people));
    }

    @Override
    public FigureCommand revisePeople(int people) {
        return new SchoolTalkCommand.ReviseSchoolTalk(ID, CAMPAIGN, TRUST, pupils(people), REASON);
    }

    @Override
    public FigureCommand correctPeople(LocalDate day, int people) {
        return new SchoolTalkCommand.CorrectSchoolTalk(ID, CAMPAIGN, TRUST, on(day), pupils(people), REASON);
    }

    @Override
    public FigureEvent wasHeldWith(int people, @Nullable Boolean heldBack) {
        return new SchoolTalkEvent.SchoolTalkDelivered(
                ID, CAMPAIGN, TRUST, on(TUESDAY), pupils(people), false, heldBack);
    }

    @Override
    public ActivityCommands<?, ?> itsCommands() {
        return new SchoolTalkCommands(ID, CAMPAIGN, TRUST);
    }

    @Override
    public List<SchoolTalkCommand> everyCommand(CampaignId campaign, TrustCode trust) {
        return List.of(
                plan(campaign, trust, TUESDAY),
                new RescheduleSchoolTalk(ID, campaign, trust, THURSDAY, REASON),
                report(campaign, trust, TUESDAY),
                new ReviseSchoolTalk(ID, campaign, trust, pupils(60), REASON),
                new CorrectSchoolTalk(ID, campaign, trust, on(TUESDAY), pupils(60), REASON),
                new CancelSchoolTalk(ID, campaign, trust, REASON),
                new WithdrawSchoolTalk(ID, campaign, trust, REASON),
                new RestoreSchoolTalk(ID, campaign, trust, REASON),
                new SchoolTalkCommand.ConfirmSchoolTalkFigures(ID, campaign, trust),
                new SchoolTalkCommand.ReturnSchoolTalkFigures(ID, campaign, trust, REASON));
    }

    @Override
    public Class<? extends ActivityCommand> commands() {
        return SchoolTalkCommand.class;
    }

    @Test
    void a_school_talk_is_booked() {
        given().when(book()).expectEvents(booked());
    }

    @Test
    void a_school_talk_is_booked_once() {
        var rule = SchoolTalkRule.A_SCHOOL_TALK_IS_BOOKED_ONCE;
        refusedBy(given(booked()).when(book()), rule);
        refusedBy(given(delivered(60)).when(book()), rule);
        refusedBy(given(booked(), cancelled()).when(book()), rule);
        refusedBy(given(booked(), withdrawn()).when(book()), rule);
    }

    @Test
    void what_comes_after_the_week_is_marked_late() {
        givenOn(LAST_DAY).when(deliver(60)).expectEvents(delivered(60));
        givenOn(LAST_DAY.plusDays(1))
                .when(deliver(60))
                .expectEvents(new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, on(TUESDAY), pupils(60), true));
        givenOn(LATE_UNTIL).when(book()).expectEvents(new SchoolTalkBooked(ID, CAMPAIGN, TRUST, on(TUESDAY), true));
    }

    @Test
    void a_booked_school_talk_is_delivered() {
        given(booked()).when(deliver(60)).expectEvents(delivered(60));
    }

    @Test
    void a_school_talk_that_was_never_booked_is_delivered_at_once() {
        given().when(deliver(60)).expectEvents(delivered(60));
    }

    @Test
    void a_school_talk_is_delivered_as_it_was_booked_unless_reported_otherwise() {
        given(booked()).when(deliverAsBooked(60)).expectEvents(delivered(60));
        refusedBy(given().when(deliverAsBooked(60)), SchoolTalkRule.A_SCHOOL_TALK_SAYS_WHERE_AND_WHEN);
    }

    @Test
    void a_moved_school_talk_is_delivered_on_its_new_day() {
        givenOn(THURSDAY, booked(), moved(THURSDAY))
                .when(deliverAsBooked(60))
                .expectEvents(new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, on(THURSDAY), pupils(60), false));
    }

    @Test
    void a_school_talk_may_be_delivered_otherwise_than_booked() {
        var elsewhere = at("Abbey School", TUESDAY.minusDays(1));
        given(booked())
                .when(new DeliverSchoolTalk(ID, CAMPAIGN, TRUST, elsewhere, pupils(60)))
                .expectEvents(new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, elsewhere, pupils(60), false));
    }

    @Test
    void a_school_talk_is_delivered_once() {
        refusedBy(given(booked(), delivered(60)).when(deliver(60)), SchoolTalkRule.A_SCHOOL_TALK_IS_DELIVERED_ONCE);
    }

    @Test
    void a_cancelled_school_talk_cannot_be_delivered() {
        refusedBy(
                given(booked(), cancelled()).when(deliver(60)), SchoolTalkRule.A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED);
    }

    @Test
    void a_withdrawn_school_talk_is_restored_before_it_is_delivered() {
        refusedBy(
                given(booked(), withdrawn()).when(deliver(60)),
                SchoolTalkRule.A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST);
        given(booked(), withdrawn(), restored()).when(deliver(60)).expectEvents(delivered(60));
    }

    @Test
    void a_booked_school_talk_is_moved_to_another_day() {
        given(booked()).when(moveTo(THURSDAY)).expectEvents(moved(THURSDAY));
    }

    @Test
    void moving_a_school_talk_to_its_own_day_records_no_event() {
        recordsNoEvent(given(booked()).when(moveTo(TUESDAY)));
        recordsNoEvent(given(booked(), moved(THURSDAY)).when(moveTo(THURSDAY)));
    }

    @Test
    void only_a_booked_school_talk_is_moved() {
        var rule = SchoolTalkRule.ONLY_A_BOOKED_SCHOOL_TALK_CAN_BE_CHANGED;
        refusedBy(given(delivered(60)).when(moveTo(THURSDAY)), rule);
        refusedBy(given(booked(), cancelled()).when(moveTo(THURSDAY)), rule);
        refusedBy(given(booked(), withdrawn()).when(moveTo(THURSDAY)), rule);
    }

    @Test
    void only_a_booked_school_talk_is_cancelled() {
        var rule = SchoolTalkRule.ONLY_A_BOOKED_SCHOOL_TALK_CAN_BE_CHANGED;
        given(booked()).when(cancel()).expectEvents(cancelled());
        refusedBy(given(delivered(60)).when(cancel()), rule);
        refusedBy(given(booked(), cancelled()).when(cancel()), rule);
        refusedBy(given(booked(), withdrawn()).when(cancel()), rule);
    }

    @Test
    void figures_are_revised_and_the_old_ones_kept_even_years_later() {
        givenOn(LATE_UNTIL.plusYears(2), delivered(60))
                .when(reviseTo(pupils(65)))
                .expectEvents(revised(pupils(60), pupils(65)));
    }

    @Test
    void the_ticks_of_a_meaningful_encounter_are_revised_like_any_figure() {
        given(delivered(60))
                .when(reviseTo(pupils(60, MEANINGFUL)))
                .expectEvents(revised(pupils(60), pupils(60, MEANINGFUL)));
    }

    @Test
    void a_revision_to_the_same_figures_records_no_event() {
        recordsNoEvent(given(delivered(60)).when(reviseTo(pupils(60))));
        recordsNoEvent(given(delivered(60), revised(pupils(60), pupils(65))).when(reviseTo(pupils(65))));
    }

    @Test
    void an_error_is_corrected_even_after_the_campaign_has_closed() {
        var wrong = new SchoolTalkDelivered(ID, CLOSED_CAMPAIGN, TRUST, on(TUESDAY.minusYears(1)), pupils(60), false);
        var right = at("Abbey School", TUESDAY.minusYears(1).plusDays(1));
        given(wrong)
                .when(new CorrectSchoolTalk(ID, CLOSED_CAMPAIGN, TRUST, right, pupils(50), REASON))
                .expectEvents(corrected(wrong, right, pupils(50)));
    }

    @Test
    void figures_alone_are_corrected_without_repeating_the_details() {
        given(delivered(60))
                .when(correctOnly(pupils(50)))
                .expectEvents(corrected(delivered(60), on(TUESDAY), pupils(50)));
    }

    @Test
    void a_correction_to_what_is_already_reported_records_no_event() {
        var right = at("Abbey School", THURSDAY);
        recordsNoEvent(given(delivered(60)).when(correctOnly(pupils(60))));
        recordsNoEvent(given(delivered(60), corrected(delivered(60), right, pupils(50)))
                .when(correctTo(right, pupils(50))));
    }

    @Test
    void only_what_was_delivered_is_revised_or_corrected() {
        var rule = SchoolTalkRule.ONLY_A_DELIVERED_SCHOOL_TALK_CAN_BE_PUT_RIGHT;
        for (var put : List.of(reviseTo(pupils(1)), correctTo(on(TUESDAY), pupils(1)))) {
            refusedBy(given(booked()).when(put), rule);
            refusedBy(given(booked(), cancelled()).when(put), rule);
            refusedBy(given(delivered(60), withdrawn()).when(put), rule);
        }
    }

    @Test
    void a_school_talk_logged_by_mistake_is_withdrawn_and_restored() {
        given(booked()).when(withdraw()).expectEvents(withdrawn());
        given(delivered(60)).when(withdraw()).expectEvents(withdrawn());
        given(delivered(60), withdrawn()).when(restore()).expectEvents(restored());
        given(delivered(60), withdrawn(), restored())
                .when(reviseTo(pupils(65)))
                .expectEvents(revised(pupils(60), pupils(65)));
    }

    @Test
    void nothing_is_withdrawn_twice_or_restored_without_a_withdrawal() {
        refusedBy(
                given(delivered(60), withdrawn()).when(withdraw()),
                SchoolTalkRule.A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST);
        refusedBy(given(delivered(60)).when(restore()), SchoolTalkRule.ONLY_A_WITHDRAWN_SCHOOL_TALK_CAN_BE_RESTORED);
        refusedBy(
                given(booked(), cancelled()).when(withdraw()), SchoolTalkRule.A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED);
    }

    @Test
    void a_school_talk_contributes_its_pupils_under_the_name_of_its_school() {
        ActivityContribution planned = contributionAfter(booked());
        assertThat(planned.kind()).isEqualTo(ActivityKind.SCHOOL_TALK);
        assertThat(planned.title()).isEqualTo("Priory School");
        assertThat(planned.days()).isEqualTo(DayRange.on(TUESDAY));
        assertThat(planned.stage()).isEqualTo(ActivityStage.PLANNED);
        assertThat(planned.reach()).isEqualTo(Reach.UNKNOWN);

        ActivityContribution held = contributionAfter(booked(), delivered(60));
        assertThat(held).isEqualTo(contributionAfter(delivered(60)));
        assertThat(held.stage()).isEqualTo(ActivityStage.HELD);
        assertThat(held.reach()).isEqualTo(pupils(60).pupils());
        assertThat(held.title()).isEqualTo("Priory School");
    }

    @Test
    void every_later_event_changes_what_it_contributes() {
        assertThat(contributionAfter(booked(), moved(THURSDAY)).days()).isEqualTo(DayRange.on(THURSDAY));
        assertThat(contributionAfter(booked(), cancelled()).countsAs()).isEqualTo(ActivityStage.CANCELLED);
        assertThat(contributionAfter(delivered(60), withdrawn()).countsAs()).isEqualTo(ActivityStage.WITHDRAWN);
        assertThat(contributionAfter(delivered(60), withdrawn(), restored()))
                .isEqualTo(contributionAfter(delivered(60)));
        assertThat(contributionAfter(delivered(60), revised(pupils(60), pupils(65)))
                        .reach())
                .isEqualTo(pupils(65).pupils());
        assertThat(contributionAfter(delivered(60), corrected(delivered(60), at("Abbey School", THURSDAY), pupils(50))))
                .isEqualTo(contributionAfter(
                        new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, at("Abbey School", THURSDAY), pupils(50), false)));
    }

    @Test
    void what_comes_late_contributes_late() {
        assertThat(contributionAfter(new SchoolTalkBooked(ID, CAMPAIGN, TRUST, on(TUESDAY), true))
                        .late())
                .isTrue();
        assertThat(contributionAfter(new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, on(TUESDAY), pupils(60), true))
                        .late())
                .isTrue();
        assertThat(contributionAfter(booked(), delivered(60)).late()).isFalse();
    }

    @Test
    void its_history_is_in_sentences() {
        List<SchoolTalkEvent> story = new ArrayList<>(List.of(booked(), moved(THURSDAY), delivered(60)));
        story.add(revised(pupils(60), pupils(65, MEANINGFUL)));
        story.add(corrected(delivered(60), at("Abbey School", THURSDAY), pupils(50)));
        story.addAll(List.of(cancelled(), withdrawn(), restored()));
        assertThat(story)
                .extracting(SchoolTalkEvent::sentence)
                .containsExactly(
                        "School talk booked for 9 March 2027 at Priory School.",
                        "School talk moved from 9 March 2027 to 11 March 2027: the venue asked for it",
                        "School talk delivered on 9 March 2027 at Priory School: 60 pupils, from a register, 2 staff, 3.5 hours.",
                        "School talk revised to 65 pupils, from a register, 2 staff, 3.5 hours, in a meaningful encounter;"
                                + " before 60 pupils, from a register, 2 staff, 3.5 hours: the venue asked for it",
                        "School talk corrected to 11 March 2027 at Abbey School, 50 pupils, from a register, 2 staff, 3.5 hours;"
                                + " before 9 March 2027 at Priory School, 60 pupils, from a register, 2 staff, 3.5 hours:"
                                + " the venue asked for it",
                        "School talk cancelled: the venue asked for it",
                        "School talk withdrawn: the venue asked for it",
                        "School talk restored: the venue asked for it");
    }

    @Test
    void its_id_says_that_it_is_a_school_talk() {
        assertThat(SchoolTalkId.next().value()).startsWith("schooltalk-");
        assertThat(SchoolTalkId.of("row 7")).isEqualTo(SchoolTalkId.of("row 7")).isNotEqualTo(SchoolTalkId.of("row 8"));
        assertThatThrownBy(() -> new SchoolTalkId("stand-1"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(ValueRule.AN_ID_HAS_ITS_FORM));
    }
}
