package tracker.domain.departmentvisit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ActivityState;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ConfirmDepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReturnDepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitArranged;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCancelled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCorrected;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitFiguresConfirmed;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitFiguresReturned;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitHosted;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRescheduled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRestored;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRevised;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitWithdrawn;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;

/** Aggregate: one department visit. */
@NullUnmarked
@AggregateRoot(type = "department-visit")
public class DepartmentVisit {

    @AggregateIdentifier
    private DepartmentVisitId id;

    private ActivityState life = ActivityState.NOT_BEGUN;
    private DepartmentVisitDetails details;
    private DepartmentVisitFigures figures;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ArrangeDepartmentVisit c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.hasBegun(), DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_ARRANGED_ONCE);
        boolean late = takingPart.lateFor(c, DayRange.on(c.details().day()));
        apply(new DepartmentVisitArranged(c.id(), c.campaign(), c.trust(), c.details(), late));
    }

    @CommandHandler
    void decide(RescheduleDepartmentVisit c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), DepartmentVisitRule.ONLY_AN_ARRANGED_DEPARTMENT_VISIT_CAN_BE_CHANGED);
        DepartmentVisitDetails planned = c.details() == null ? details.on(c.day()) : c.details();
        takingPart.lateFor(c, DayRange.on(planned.day()));
        if (!details.equals(planned)) {
            apply(DepartmentVisitRescheduled.of(c, details, planned));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HostDepartmentVisit c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), DepartmentVisitRule.A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), DepartmentVisitRule.A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST);
        RuleBroken.when(life.held(), DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_HOSTED_ONCE);
        DepartmentVisitDetails asHosted = c.details() == null ? details : c.details();
        RuleBroken.when(asHosted == null, DepartmentVisitRule.A_DEPARTMENT_VISIT_SAYS_WHERE_AND_WHEN);
        boolean late = takingPart.lateForHeld(c, DayRange.on(asHosted.day()));
        Boolean heldBack = life.holdsBack(c, ActivityKind.DEPARTMENT_VISIT, null);
        apply(new DepartmentVisitHosted(c.id(), c.campaign(), c.trust(), asHosted, c.figures(), late, heldBack));
    }

    @CommandHandler
    void decide(ReviseDepartmentVisit c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), DepartmentVisitRule.ONLY_A_HOSTED_DEPARTMENT_VISIT_CAN_BE_PUT_RIGHT);
        if (!figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.DEPARTMENT_VISIT, figures);
            apply(new DepartmentVisitRevised(
                    c.id(), c.campaign(), c.trust(), figures, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CorrectDepartmentVisit c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), DepartmentVisitRule.ONLY_A_HOSTED_DEPARTMENT_VISIT_CAN_BE_PUT_RIGHT);
        DepartmentVisitDetails right = c.details() == null ? details : c.details();
        if (!details.day().equals(right.day())) {
            takingPart.refuseWrongDays(c, DayRange.on(right.day()));
        }
        if (!details.equals(right) || !figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.DEPARTMENT_VISIT, figures);
            apply(new DepartmentVisitCorrected(
                    c.id(), c.campaign(), c.trust(), details, figures, right, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CancelDepartmentVisit c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), DepartmentVisitRule.ONLY_AN_ARRANGED_DEPARTMENT_VISIT_CAN_BE_CHANGED);
        apply(new DepartmentVisitCancelled(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(WithdrawDepartmentVisit c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), DepartmentVisitRule.A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), DepartmentVisitRule.A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST);
        apply(new DepartmentVisitWithdrawn(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(RestoreDepartmentVisit c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.canBeRestored(), DepartmentVisitRule.ONLY_A_WITHDRAWN_DEPARTMENT_VISIT_CAN_BE_RESTORED);
        apply(new DepartmentVisitRestored(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(ConfirmDepartmentVisitFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new DepartmentVisitFiguresConfirmed(c.id(), c.campaign(), c.trust(), figures));
    }

    @CommandHandler
    void decide(ReturnDepartmentVisitFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new DepartmentVisitFiguresReturned(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(DepartmentVisitEvent event) {
        details = event.detailsAfter(details);
        figures = event.figuresAfter(figures);
        switch (event) {
            case DepartmentVisitArranged e -> {
                id = e.id();
                life = ActivityState.begun(e, ActivityStage.PLANNED);
            }
            case DepartmentVisitHosted e -> {
                id = e.id();
                life = ActivityState.begun(e, e.stageAfter());
            }
            case DepartmentVisitRescheduled e -> {}
            case DepartmentVisitRevised e -> life = life.at(e.stageAfter());
            case DepartmentVisitCorrected e -> life = life.at(e.stageAfter());
            case DepartmentVisitCancelled e -> life = life.at(ActivityStage.CANCELLED);
            case DepartmentVisitWithdrawn e -> life = life.withdrawn(true);
            case DepartmentVisitRestored e -> life = life.restored();
            case DepartmentVisitFiguresConfirmed e -> life = life.at(ActivityStage.HELD);
            case DepartmentVisitFiguresReturned e -> life = life.at(ActivityStage.SENT_BACK);
        }
    }
}
