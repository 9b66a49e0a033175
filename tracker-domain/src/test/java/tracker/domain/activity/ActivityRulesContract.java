package tracker.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSING_TRUST;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.OTHER_TRUST;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.RUN_UP_FROM;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.CampaignStory.UNKNOWN_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.UNKNOWN_TRUST;
import static tracker.domain.activity.RuleAssertions.refusedBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/**
 * The rules that hold for every kind that a trust plans and then holds. The test of each such kind implements this
 * contract with its own commands and events, and so runs the tests against its own aggregate.
 */
public interface ActivityRulesContract {

    LocalDate CLOSING_DAY = LocalDate.of(2027, 3, 10);

    /** The kind's aggregate on that day, after these events. */
    TestExecutor<?> givenOn(LocalDate today, Object... events);

    /** A command to plan one. */
    ActivityCommand plan(CampaignId campaign, TrustCode trust, LocalDate day);

    /** A command to move the planned one. */
    ActivityCommand move(LocalDate day);

    /** A command to report one as held. */
    ActivityCommand report(CampaignId campaign, TrustCode trust, LocalDate day);

    /** A command to correct the day of the held one. */
    ActivityCommand correct(LocalDate day);

    /** The event of one planned for the Tuesday, by the trust, in the campaign. */
    ActivityEvent isPlanned();

    /** The event of one held on the Tuesday, by the trust, in the campaign. */
    ActivityEvent wasHeld();

    /** A command to report so many people on the Tuesday, by the trust, in the campaign. */
    FigureCommand reportPeople(int people);

    /** A command to revise the held one to so many people. */
    FigureCommand revisePeople(int people);

    /** A command to correct the day of the held one, with so many people. */
    FigureCommand correctPeople(LocalDate day, int people);

    /** The event of one held on the Tuesday with so many people. */
    FigureEvent wasHeldWith(int people, @Nullable Boolean heldBack);

    /** The commands to the activity. */
    ActivityCommands<?, ?> itsCommands();

    /** One command of every type of the kind. */
    Collection<? extends ActivityCommand> everyCommand(CampaignId campaign, TrustCode trust);

    /** The sealed interface of the kind's commands. */
    Class<? extends ActivityCommand> commands();

    @Test
    default void the_day_lies_between_run_up_and_last_day() {
        var rule = ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN;
        for (LocalDate outside : Set.of(RUN_UP_FROM.minusDays(1), LAST_DAY.plusDays(1))) {
            refusedBy(givenOn(TUESDAY).when(plan(CAMPAIGN, TRUST, outside)), rule);
            refusedBy(givenOn(LATE_UNTIL).when(report(CAMPAIGN, TRUST, outside)), rule);
            refusedBy(givenOn(TUESDAY, isPlanned()).when(move(outside)), rule);
            refusedBy(givenOn(TUESDAY, wasHeld()).when(correct(outside)), rule);
        }
        for (LocalDate edge : Set.of(RUN_UP_FROM, LAST_DAY)) {
            givenOn(RUN_UP_FROM).when(plan(CAMPAIGN, TRUST, edge)).expectSuccessfulHandlerExecution();
            givenOn(RUN_UP_FROM, isPlanned()).when(move(edge)).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    default void the_campaign_is_announced_and_open() {
        var announced = ParticipationRule.THE_CAMPAIGN_IS_ANNOUNCED;
        refusedBy(givenOn(TUESDAY).when(plan(UNKNOWN_CAMPAIGN, TRUST, TUESDAY)), announced);
        refusedBy(givenOn(TUESDAY).when(report(UNKNOWN_CAMPAIGN, TRUST, TUESDAY)), announced);
        var open = ParticipationRule.THE_CAMPAIGN_IS_OPEN;
        LocalDate yearBefore = TUESDAY.minusYears(1);
        refusedBy(givenOn(yearBefore).when(plan(CLOSED_CAMPAIGN, TRUST, yearBefore)), open);
        refusedBy(givenOn(yearBefore).when(report(CLOSED_CAMPAIGN, TRUST, yearBefore)), open);
    }

    @Test
    default void the_trust_is_registered_and_open_on_that_day() {
        var registered = ParticipationRule.THE_TRUST_IS_REGISTERED;
        refusedBy(givenOn(TUESDAY).when(plan(CAMPAIGN, UNKNOWN_TRUST, TUESDAY)), registered);
        refusedBy(givenOn(TUESDAY).when(report(CAMPAIGN, UNKNOWN_TRUST, TUESDAY)), registered);
        var open = ParticipationRule.THE_TRUST_IS_OPEN_ON_THAT_DAY;
        LocalDate tooLate = CLOSING_DAY.plusDays(1);
        refusedBy(givenOn(TUESDAY).when(plan(CAMPAIGN, CLOSING_TRUST, tooLate)), open);
        refusedBy(givenOn(LAST_DAY).when(report(CAMPAIGN, CLOSING_TRUST, tooLate)), open);
        givenOn(TUESDAY).when(plan(CAMPAIGN, CLOSING_TRUST, CLOSING_DAY)).expectSuccessfulHandlerExecution();
        givenOn(LAST_DAY).when(report(CAMPAIGN, CLOSING_TRUST, CLOSING_DAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    default void late_reports_end() {
        LocalDate over = LATE_UNTIL.plusDays(1);
        refusedBy(givenOn(over).when(plan(CAMPAIGN, TRUST, TUESDAY)), ParticipationRule.LATE_REPORTS_END);
        refusedBy(givenOn(over).when(report(CAMPAIGN, TRUST, TUESDAY)), ParticipationRule.LATE_REPORTS_END);
        refusedBy(givenOn(over, isPlanned()).when(move(LAST_DAY)), ParticipationRule.LATE_REPORTS_END);
    }

    @Test
    default void nothing_is_reported_before_its_day() {
        LocalDate dayBefore = TUESDAY.minusDays(1);
        var rule = ParticipationRule.NOT_BEFORE_ITS_DAY;
        refusedBy(givenOn(dayBefore).when(report(CAMPAIGN, TRUST, TUESDAY)), rule);
        refusedBy(givenOn(dayBefore, isPlanned()).when(report(CAMPAIGN, TRUST, TUESDAY)), rule);
    }

    @Test
    default void nobody_else_acts_for_a_trust_or_for_another_year() {
        assertThat(everyCommand(CAMPAIGN, OTHER_TRUST))
                .as("every command is tried")
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(commands().getPermittedSubclasses());
        everyCommand(CAMPAIGN, OTHER_TRUST)
                .forEach(c -> refusedBy(
                        givenOn(TUESDAY, isPlanned()).when(c), ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST));
        everyCommand(CLOSED_CAMPAIGN, TRUST)
                .forEach(c -> refusedBy(
                        givenOn(TUESDAY, isPlanned()).when(c), ParticipationRule.AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN));
    }

    private int unusual() {
        return wasHeld().kind().limits().usualPeople() + 1;
    }

    private int implausible() {
        return wasHeld().kind().limits().mostPeople() + 1;
    }

    /** What an activity is after the events that these commands store, one after the other. */
    private ActivityStage stageAfter(List<Object> before, ActivityCommand... commands) {
        return contributionAfter(before, commands).countsAs();
    }

    /** What an activity contributes after the events that these commands store, one after the other. */
    private ActivityContribution contributionAfter(List<Object> before, ActivityCommand... commands) {
        List<Object> events = new ArrayList<>(before);
        for (ActivityCommand command : commands) {
            givenOn(TUESDAY, events.toArray())
                    .when(command)
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(new CustomTypeSafeMatcher<List<EventMessage<?>>>("remembers them") {
                        @Override
                        protected boolean matchesSafely(List<EventMessage<?>> stored) {
                            stored.forEach(event -> events.add(event.getPayload()));
                            return true;
                        }
                    });
        }
        @Nullable ActivityContribution contribution = null;
        for (Object event : events) {
            contribution = ((ContributionEvent) event).contribution(contribution);
        }
        return ActivityContribution.of(contribution);
    }

    @Test
    default void unusual_figures_are_asked_about_by_whatever_command_they_come() {
        var rule = ParticipationRule.UNUSUAL_FIGURES_ARE_CONFIRMED;
        refusedBy(givenOn(TUESDAY).when(reportPeople(unusual())), rule);
        refusedBy(givenOn(TUESDAY, isPlanned()).when(reportPeople(unusual())), rule);
        refusedBy(givenOn(TUESDAY, wasHeld()).when(revisePeople(unusual())), rule);
        refusedBy(givenOn(TUESDAY, wasHeld()).when(correctPeople(TUESDAY, unusual())), rule);
        assertThat(stageAfter(List.of(), reportPeople(unusual()).asConfirmed())).isEqualTo(ActivityStage.HELD);
        assertThat(stageAfter(List.of(wasHeld()), revisePeople(unusual()).asConfirmed()))
                .isEqualTo(ActivityStage.HELD);
    }

    @Test
    default void figures_nobody_could_mean_are_stored_and_count_once_an_organiser_confirms_them() {
        refusedBy(givenOn(TUESDAY).when(reportPeople(implausible())), ParticipationRule.UNUSUAL_FIGURES_ARE_CONFIRMED);
        FigureCommand sure = reportPeople(implausible()).asConfirmed();
        assertThat(stageAfter(List.of(), sure)).isEqualTo(ActivityStage.BEING_CHECKED);
        assertThat(stageAfter(List.of(wasHeld()), revisePeople(implausible()).asConfirmed()))
                .isEqualTo(ActivityStage.BEING_CHECKED);
        assertThat(stageAfter(
                        List.of(wasHeld()),
                        correctPeople(TUESDAY, implausible()).asConfirmed()))
                .isEqualTo(ActivityStage.BEING_CHECKED);
        assertThat(stageAfter(List.of(), sure, itsCommands().confirmFigures())).isEqualTo(ActivityStage.HELD);
    }

    @Test
    default void figures_that_were_sent_back_count_once_they_are_corrected() {
        FigureCommand sure = reportPeople(implausible()).asConfirmed();
        ActivityCommand sentBack = itsCommands().returnFigures(REASON);
        assertThat(stageAfter(List.of(), sure, sentBack)).isEqualTo(ActivityStage.SENT_BACK);
        assertThat(stageAfter(List.of(), sure, sentBack, revisePeople(20))).isEqualTo(ActivityStage.HELD);
        assertThat(stageAfter(List.of(), sure, revisePeople(20))).isEqualTo(ActivityStage.HELD);
        // the trust insists: the same figure, or another one nobody could mean, waits again
        assertThat(stageAfter(List.of(), sure, sentBack, revisePeople(implausible())))
                .isEqualTo(ActivityStage.BEING_CHECKED);
        assertThat(stageAfter(
                        List.of(),
                        sure,
                        sentBack,
                        revisePeople(implausible() + 1).asConfirmed()))
                .isEqualTo(ActivityStage.BEING_CHECKED);
    }

    @Test
    default void what_was_confirmed_is_not_held_back_again_by_a_change_of_something_else() {
        FigureCommand sure = reportPeople(implausible()).asConfirmed();
        FigureCommand dayBefore = correctPeople(TUESDAY.minusDays(1), implausible());
        assertThat(stageAfter(List.of(), sure, itsCommands().confirmFigures(), dayBefore))
                .isEqualTo(ActivityStage.HELD);
        assertThat(stageAfter(List.of(), sure, dayBefore)).isEqualTo(ActivityStage.BEING_CHECKED);
    }

    @Test
    default void only_figures_that_wait_are_confirmed_or_sent_back() {
        var rule = ParticipationRule.ONLY_FIGURES_BEING_CHECKED_ARE_DECIDED;
        for (ActivityCommand decision :
                List.of(itsCommands().confirmFigures(), itsCommands().returnFigures(REASON))) {
            refusedBy(givenOn(TUESDAY, isPlanned()).when(decision), rule);
            refusedBy(givenOn(TUESDAY, wasHeld()).when(decision), rule);
        }
    }

    @Test
    default void an_event_stored_before_figures_were_checked_counts_as_it_did() {
        assertThat(wasHeldWith(implausible(), null).contribution(null).countsAs())
                .isEqualTo(ActivityStage.HELD);
        assertThat(stageAfter(
                        List.of(wasHeldWith(implausible(), null)), correctPeople(TUESDAY.minusDays(1), implausible())))
                .isEqualTo(ActivityStage.HELD);
    }

    @Test
    default void a_withdrawn_one_is_restored_to_what_it_was() {
        FigureCommand sure = reportPeople(implausible()).asConfirmed();
        ActivityCommand withdrawn = itsCommands().withdraw(REASON);
        assertThat(stageAfter(List.of(), sure, withdrawn)).isEqualTo(ActivityStage.WITHDRAWN);
        assertThat(stageAfter(List.of(), sure, withdrawn, itsCommands().restore(REASON)))
                .isEqualTo(ActivityStage.BEING_CHECKED);
    }

    @Test
    default void a_cancelled_one_is_restored_to_its_plan_and_can_be_held() {
        ActivityCommand cancelled = itsCommands().cancel(REASON);
        ActivityCommand restored = itsCommands().restore(REASON);
        assertThat(stageAfter(List.of(isPlanned()), cancelled)).isEqualTo(ActivityStage.CANCELLED);
        assertThat(stageAfter(List.of(isPlanned()), cancelled, restored)).isEqualTo(ActivityStage.PLANNED);
        assertThat(stageAfter(List.of(isPlanned()), cancelled, restored, reportPeople(20)))
                .isEqualTo(ActivityStage.HELD);
        assertThat(stageAfter(List.of(isPlanned()), cancelled, restored, cancelled))
                .isEqualTo(ActivityStage.CANCELLED);
    }

    /** A plan with another place or school, as the commands of the kind make it. */
    private <D, F> ActivityCommand replan(ActivityCommands<D, F> commands, LocalDate day) {
        TextLine where = new TextLine("A place nobody had planned");
        return commands.replan(
                commands.details(new ActivityEntry(
                        "0199c0de-0000-4000-8000-000000000001",
                        isPlanned().kind(),
                        false,
                        DayRange.on(day),
                        where,
                        new School(null, where),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        Reach.UNKNOWN,
                        StaffingFigures.NOT_SAID,
                        null,
                        false)),
                REASON);
    }

    @Test
    default void all_that_is_planned_can_be_changed_until_it_is_held_or_cancelled() {
        ActivityCommand other = replan(itsCommands(), LAST_DAY);
        ActivityContribution now = contributionAfter(List.of(isPlanned()), other);
        assertThat(now.title()).isEqualTo("A place nobody had planned");
        assertThat(now.days()).isEqualTo(DayRange.on(LAST_DAY));
        assertThat(now.countsAs()).isEqualTo(ActivityStage.PLANNED);
        // a later report without details is of what is planned now
        assertThat(contributionAfter(List.of(isPlanned()), replan(itsCommands(), TUESDAY), other)
                        .days())
                .isEqualTo(DayRange.on(LAST_DAY));
        givenOn(TUESDAY, wasHeld()).when(other).expectNoEvents().expectException(RuleBroken.class);
        refusedBy(
                givenOn(TUESDAY, isPlanned()).when(replan(itsCommands(), LAST_DAY.plusDays(1))),
                ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN);
    }

    @Test
    default void the_history_that_everyone_reads_does_not_repeat_figures_that_are_held_back() {
        assertThat(wasHeldWith(implausible(), true).sentence())
                .contains("figures being checked")
                .doesNotContain(String.format(Locale.UK, "%,d", implausible()));
        assertThat(wasHeldWith(41, null).sentence()).contains("41");
    }

    @Test
    default void a_correction_does_not_move_what_was_held_into_the_future() {
        refusedBy(givenOn(TUESDAY, wasHeld()).when(correct(TUESDAY.plusDays(1))), ParticipationRule.NOT_BEFORE_ITS_DAY);
        givenOn(TUESDAY.plusDays(1), wasHeld())
                .when(correct(TUESDAY.plusDays(1)))
                .expectSuccessfulHandlerExecution();
    }
}
