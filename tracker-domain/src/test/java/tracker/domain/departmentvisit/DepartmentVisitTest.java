package tracker.domain.departmentvisit;

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
import static tracker.domain.departmentvisit.DepartmentVisitStory.ID;
import static tracker.domain.departmentvisit.DepartmentVisitStory.arrange;
import static tracker.domain.departmentvisit.DepartmentVisitStory.arranged;
import static tracker.domain.departmentvisit.DepartmentVisitStory.cancel;
import static tracker.domain.departmentvisit.DepartmentVisitStory.cancelled;
import static tracker.domain.departmentvisit.DepartmentVisitStory.correctOnly;
import static tracker.domain.departmentvisit.DepartmentVisitStory.correctTo;
import static tracker.domain.departmentvisit.DepartmentVisitStory.corrected;
import static tracker.domain.departmentvisit.DepartmentVisitStory.host;
import static tracker.domain.departmentvisit.DepartmentVisitStory.hostAsArranged;
import static tracker.domain.departmentvisit.DepartmentVisitStory.hosted;
import static tracker.domain.departmentvisit.DepartmentVisitStory.in;
import static tracker.domain.departmentvisit.DepartmentVisitStory.moveTo;
import static tracker.domain.departmentvisit.DepartmentVisitStory.moved;
import static tracker.domain.departmentvisit.DepartmentVisitStory.on;
import static tracker.domain.departmentvisit.DepartmentVisitStory.restore;
import static tracker.domain.departmentvisit.DepartmentVisitStory.restored;
import static tracker.domain.departmentvisit.DepartmentVisitStory.reviseTo;
import static tracker.domain.departmentvisit.DepartmentVisitStory.revised;
import static tracker.domain.departmentvisit.DepartmentVisitStory.students;
import static tracker.domain.departmentvisit.DepartmentVisitStory.withdraw;
import static tracker.domain.departmentvisit.DepartmentVisitStory.withdrawn;

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
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitArranged;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitHosted;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.shared.ValueRule;
import tracker.domain.trust.TrustCode;

class DepartmentVisitTest implements ActivityRulesContract {

    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);

    private static TestExecutor<DepartmentVisit> given(Object... events) {
        return CampaignStory.on(TUESDAY, DepartmentVisit.class).given(events);
    }

    @Override
    public TestExecutor<DepartmentVisit> givenOn(LocalDate today, Object... events) {
        return CampaignStory.on(today, DepartmentVisit.class).given(events);
    }

    @Override
    public ArrangeDepartmentVisit plan(CampaignId campaign, TrustCode trust, LocalDate day) {
        return new ArrangeDepartmentVisit(ID, campaign, trust, on(day));
    }

    @Override
    public RescheduleDepartmentVisit move(LocalDate day) {
        return moveTo(day);
    }

    @Override
    public HostDepartmentVisit report(CampaignId campaign, TrustCode trust, LocalDate day) {
        return new HostDepartmentVisit(ID, campaign, trust, on(day), students(12));
    }

    @Override
    public CorrectDepartmentVisit correct(LocalDate day) {
        return correctTo(on(day), students(12));
    }

    @Override
    public ActivityEvent isPlanned() {
        return arranged();
    }

    @Override
    public ActivityEvent wasHeld() {
        return hosted(12);
    }

    @Override
    public FigureCommand reportPeople(int people) {
        return new HostDepartmentVisit(ID, CAMPAIGN, TRUST, on(TUESDAY), students(people));
    }

    @Override
    public FigureCommand revisePeople(int people) {
        return new DepartmentVisitCommand.ReviseDepartmentVisit(ID, CAMPAIGN, TRUST, students(people), REASON);
    }

    @Override
    public FigureCommand correctPeople(LocalDate day, int people) {
        return new DepartmentVisitCommand.CorrectDepartmentVisit(
                ID, CAMPAIGN, TRUST, on(day), students(people), REASON);
    }

    @Override
    public FigureEvent wasHeldWith(int people, @Nullable Boolean heldBack) {
        return new DepartmentVisitEvent.DepartmentVisitHosted(
                ID, CAMPAIGN, TRUST, on(TUESDAY), students(people), false, heldBack);
    }

    @Override
    public ActivityCommands<?, ?> itsCommands() {
        return new DepartmentVisitCommands(ID, CAMPAIGN, TRUST);
    }

    @Override
    public List<DepartmentVisitCommand> everyCommand(CampaignId campaign, TrustCode trust) {
        return List.of(
                plan(campaign, trust, TUESDAY),
                new RescheduleDepartmentVisit(ID, campaign, trust, THURSDAY, REASON),
                report(campaign, trust, TUESDAY),
                new ReviseDepartmentVisit(ID, campaign, trust, students(12), REASON),
                new CorrectDepartmentVisit(ID, campaign, trust, on(TUESDAY), students(12), REASON),
                new CancelDepartmentVisit(ID, campaign, trust, REASON),
                new WithdrawDepartmentVisit(ID, campaign, trust, REASON),
                new RestoreDepartmentVisit(ID, campaign, trust, REASON),
                new DepartmentVisitCommand.ConfirmDepartmentVisitFigures(ID, campaign, trust),
                new DepartmentVisitCommand.ReturnDepartmentVisitFigures(ID, campaign, trust, REASON));
    }

    @Override
    public Class<? extends ActivityCommand> commands() {
        return DepartmentVisitCommand.class;
    }

    @Test
    void a_department_visit_is_arranged() {
        given().when(arrange()).expectEvents(arranged());
    }

    @Test
    void a_department_visit_is_arranged_once() {
        var rule = DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_ARRANGED_ONCE;
        refusedBy(given(arranged()).when(arrange()), rule);
        refusedBy(given(hosted(12)).when(arrange()), rule);
        refusedBy(given(arranged(), cancelled()).when(arrange()), rule);
        refusedBy(given(arranged(), withdrawn()).when(arrange()), rule);
    }

    @Test
    void what_comes_after_the_week_is_marked_late() {
        givenOn(LAST_DAY).when(host(12)).expectEvents(hosted(12));
        givenOn(LAST_DAY.plusDays(1))
                .when(host(12))
                .expectEvents(new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, on(TUESDAY), students(12), true));
        givenOn(LATE_UNTIL)
                .when(arrange())
                .expectEvents(new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, on(TUESDAY), true));
    }

    @Test
    void an_arranged_department_visit_is_hosted() {
        given(arranged()).when(host(12)).expectEvents(hosted(12));
    }

    @Test
    void a_department_visit_that_was_never_arranged_is_hosted_at_once() {
        given().when(host(12)).expectEvents(hosted(12));
    }

    @Test
    void a_department_visit_is_hosted_as_it_was_arranged_unless_reported_otherwise() {
        given(arranged()).when(hostAsArranged(12)).expectEvents(hosted(12));
        refusedBy(given().when(hostAsArranged(12)), DepartmentVisitRule.A_DEPARTMENT_VISIT_SAYS_WHERE_AND_WHEN);
    }

    @Test
    void a_moved_department_visit_is_hosted_on_its_new_day() {
        givenOn(THURSDAY, arranged(), moved(THURSDAY))
                .when(hostAsArranged(12))
                .expectEvents(new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, on(THURSDAY), students(12), false));
    }

    @Test
    void a_department_visit_may_be_hosted_otherwise_than_arranged() {
        var elsewhere = in("Genomics", TUESDAY.minusDays(1));
        given(arranged())
                .when(new HostDepartmentVisit(ID, CAMPAIGN, TRUST, elsewhere, students(12)))
                .expectEvents(new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, elsewhere, students(12), false));
    }

    @Test
    void a_department_visit_is_hosted_once() {
        refusedBy(given(arranged(), hosted(12)).when(host(12)), DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_HOSTED_ONCE);
    }

    @Test
    void a_cancelled_department_visit_cannot_be_hosted() {
        refusedBy(
                given(arranged(), cancelled()).when(host(12)),
                DepartmentVisitRule.A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED);
    }

    @Test
    void a_withdrawn_department_visit_is_restored_before_it_is_hosted() {
        refusedBy(
                given(arranged(), withdrawn()).when(host(12)),
                DepartmentVisitRule.A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST);
        given(arranged(), withdrawn(), restored()).when(host(12)).expectEvents(hosted(12));
    }

    @Test
    void an_arranged_department_visit_is_moved_to_another_day() {
        given(arranged()).when(moveTo(THURSDAY)).expectEvents(moved(THURSDAY));
    }

    @Test
    void moving_a_department_visit_to_its_own_day_records_no_event() {
        recordsNoEvent(given(arranged()).when(moveTo(TUESDAY)));
        recordsNoEvent(given(arranged(), moved(THURSDAY)).when(moveTo(THURSDAY)));
    }

    @Test
    void only_an_arranged_department_visit_is_moved() {
        var rule = DepartmentVisitRule.ONLY_AN_ARRANGED_DEPARTMENT_VISIT_CAN_BE_CHANGED;
        refusedBy(given(hosted(12)).when(moveTo(THURSDAY)), rule);
        refusedBy(given(arranged(), cancelled()).when(moveTo(THURSDAY)), rule);
        refusedBy(given(arranged(), withdrawn()).when(moveTo(THURSDAY)), rule);
    }

    @Test
    void only_an_arranged_department_visit_is_cancelled() {
        var rule = DepartmentVisitRule.ONLY_AN_ARRANGED_DEPARTMENT_VISIT_CAN_BE_CHANGED;
        given(arranged()).when(cancel()).expectEvents(cancelled());
        refusedBy(given(hosted(12)).when(cancel()), rule);
        refusedBy(given(arranged(), cancelled()).when(cancel()), rule);
        refusedBy(given(arranged(), withdrawn()).when(cancel()), rule);
    }

    @Test
    void figures_are_revised_and_the_old_ones_kept_even_years_later() {
        givenOn(LATE_UNTIL.plusYears(2), hosted(12))
                .when(reviseTo(students(14)))
                .expectEvents(revised(students(12), students(14)));
    }

    @Test
    void a_revision_to_the_same_figures_records_no_event() {
        recordsNoEvent(given(hosted(12)).when(reviseTo(students(12))));
        recordsNoEvent(given(hosted(12), revised(students(12), students(14))).when(reviseTo(students(14))));
    }

    @Test
    void an_error_is_corrected_even_after_the_campaign_has_closed() {
        var wrong =
                new DepartmentVisitHosted(ID, CLOSED_CAMPAIGN, TRUST, on(TUESDAY.minusYears(1)), students(12), false);
        var right = in("Genomics", TUESDAY.minusYears(1).plusDays(1));
        given(wrong)
                .when(new CorrectDepartmentVisit(ID, CLOSED_CAMPAIGN, TRUST, right, students(10), REASON))
                .expectEvents(corrected(wrong, right, students(10)));
    }

    @Test
    void figures_alone_are_corrected_without_repeating_the_details() {
        given(hosted(12))
                .when(correctOnly(students(10)))
                .expectEvents(corrected(hosted(12), on(TUESDAY), students(10)));
    }

    @Test
    void a_correction_to_what_is_already_reported_records_no_event() {
        var right = in("Genomics", THURSDAY);
        recordsNoEvent(given(hosted(12)).when(correctOnly(students(12))));
        recordsNoEvent(
                given(hosted(12), corrected(hosted(12), right, students(10))).when(correctTo(right, students(10))));
    }

    @Test
    void only_what_was_hosted_is_revised_or_corrected() {
        var rule = DepartmentVisitRule.ONLY_A_HOSTED_DEPARTMENT_VISIT_CAN_BE_PUT_RIGHT;
        for (var put : List.of(reviseTo(students(1)), correctTo(on(TUESDAY), students(1)))) {
            refusedBy(given(arranged()).when(put), rule);
            refusedBy(given(arranged(), cancelled()).when(put), rule);
            refusedBy(given(hosted(12), withdrawn()).when(put), rule);
        }
    }

    @Test
    void a_department_visit_logged_by_mistake_is_withdrawn_and_restored() {
        given(arranged()).when(withdraw()).expectEvents(withdrawn());
        given(hosted(12)).when(withdraw()).expectEvents(withdrawn());
        given(hosted(12), withdrawn()).when(restore()).expectEvents(restored());
        given(hosted(12), withdrawn(), restored())
                .when(reviseTo(students(14)))
                .expectEvents(revised(students(12), students(14)));
    }

    @Test
    void nothing_is_withdrawn_twice_or_restored_without_a_withdrawal() {
        refusedBy(
                given(hosted(12), withdrawn()).when(withdraw()),
                DepartmentVisitRule.A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST);
        refusedBy(
                given(hosted(12)).when(restore()),
                DepartmentVisitRule.ONLY_A_WITHDRAWN_DEPARTMENT_VISIT_CAN_BE_RESTORED);
        refusedBy(
                given(arranged(), cancelled()).when(withdraw()),
                DepartmentVisitRule.A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED);
    }

    @Test
    void a_department_visit_contributes_its_students_under_the_name_of_its_department() {
        ActivityContribution planned = contributionAfter(arranged());
        assertThat(planned.kind()).isEqualTo(ActivityKind.DEPARTMENT_VISIT);
        assertThat(planned.title()).isEqualTo("Audiology");
        assertThat(planned.days()).isEqualTo(DayRange.on(TUESDAY));
        assertThat(planned.stage()).isEqualTo(ActivityStage.PLANNED);
        assertThat(planned.reach()).isEqualTo(Reach.UNKNOWN);

        ActivityContribution held = contributionAfter(arranged(), hosted(12));
        assertThat(held).isEqualTo(contributionAfter(hosted(12)));
        assertThat(held.stage()).isEqualTo(ActivityStage.HELD);
        assertThat(held.reach()).isEqualTo(students(12).students());
        assertThat(held.title()).isEqualTo("Audiology");
    }

    @Test
    void every_later_event_changes_what_it_contributes() {
        assertThat(contributionAfter(arranged(), moved(THURSDAY)).days()).isEqualTo(DayRange.on(THURSDAY));
        assertThat(contributionAfter(arranged(), cancelled()).countsAs()).isEqualTo(ActivityStage.CANCELLED);
        assertThat(contributionAfter(hosted(12), withdrawn()).countsAs()).isEqualTo(ActivityStage.WITHDRAWN);
        assertThat(contributionAfter(hosted(12), withdrawn(), restored())).isEqualTo(contributionAfter(hosted(12)));
        assertThat(contributionAfter(hosted(12), revised(students(12), students(14)))
                        .reach())
                .isEqualTo(students(14).students());
        assertThat(contributionAfter(hosted(12), corrected(hosted(12), in("Genomics", THURSDAY), students(10))))
                .isEqualTo(contributionAfter(
                        new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, in("Genomics", THURSDAY), students(10), false)));
    }

    @Test
    void what_comes_late_contributes_late() {
        assertThat(contributionAfter(new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, on(TUESDAY), true))
                        .late())
                .isTrue();
        assertThat(contributionAfter(new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, on(TUESDAY), students(12), true))
                        .late())
                .isTrue();
        assertThat(contributionAfter(arranged(), hosted(12)).late()).isFalse();
    }

    @Test
    void its_history_is_in_sentences() {
        List<DepartmentVisitEvent> story = new ArrayList<>(List.of(arranged(), moved(THURSDAY), hosted(12)));
        story.add(revised(students(12), students(14)));
        story.add(corrected(hosted(12), in("Genomics", THURSDAY), students(10)));
        story.addAll(List.of(cancelled(), withdrawn(), restored()));
        assertThat(story)
                .extracting(DepartmentVisitEvent::sentence)
                .containsExactly(
                        "Department visit arranged for 9 March 2027 in Audiology with Priory School.",
                        "Department visit moved from 9 March 2027 to 11 March 2027: the venue asked for it",
                        "Department visit hosted on 9 March 2027 in Audiology with Priory School: 12 students, from a register, 2 staff, 3.5 hours.",
                        "Department visit revised to 14 students, from a register, 2 staff, 3.5 hours;"
                                + " before 12 students, from a register, 2 staff, 3.5 hours: the venue asked for it",
                        "Department visit corrected to 11 March 2027 in Genomics with Priory School, 10 students, from a register, 2 staff, 3.5 hours;"
                                + " before 9 March 2027 in Audiology with Priory School, 12 students, from a register, 2 staff, 3.5 hours:"
                                + " the venue asked for it",
                        "Department visit cancelled: the venue asked for it",
                        "Department visit withdrawn: the venue asked for it",
                        "Department visit restored: the venue asked for it");
    }

    @Test
    void a_visit_without_a_single_school_names_none() {
        var open = new DepartmentVisitDetails(TUESDAY, new TextLine("Audiology"), null, List.of(), null, null);
        assertThat(new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, open, false).sentence())
                .isEqualTo("Department visit arranged for 9 March 2027 in Audiology.");
    }

    @Test
    void its_id_says_that_it_is_a_department_visit() {
        assertThat(DepartmentVisitId.next().value()).startsWith("departmentvisit-");
        assertThat(DepartmentVisitId.of("row 7"))
                .isEqualTo(DepartmentVisitId.of("row 7"))
                .isNotEqualTo(DepartmentVisitId.of("row 8"));
        assertThatThrownBy(() -> new DepartmentVisitId("stand-1"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(ValueRule.AN_ID_HAS_ITS_FORM));
    }
}
