package tracker.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSING_TRUST;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.OTHER_TRUST;
import static tracker.domain.activity.CampaignStory.RUN_UP_FROM;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.CampaignStory.UNKNOWN_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.UNKNOWN_TRUST;
import static tracker.domain.activity.RuleAssertions.refusedBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignId;
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

    @Test
    default void a_correction_does_not_move_what_was_held_into_the_future() {
        refusedBy(givenOn(TUESDAY, wasHeld()).when(correct(TUESDAY.plusDays(1))), ParticipationRule.NOT_BEFORE_ITS_DAY);
        givenOn(TUESDAY.plusDays(1), wasHeld())
                .when(correct(TUESDAY.plusDays(1)))
                .expectSuccessfulHandlerExecution();
    }
}
