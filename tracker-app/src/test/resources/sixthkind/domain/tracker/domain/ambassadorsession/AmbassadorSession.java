package tracker.domain.ambassadorsession;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionFiguresReturned;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionFiguresConfirmed;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.ReturnAmbassadorSessionFigures;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.ConfirmAmbassadorSessionFigures;
import tracker.domain.activity.ActivityKind;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ActivityState;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.BookAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.CancelAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.CorrectAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.DeliverAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.RescheduleAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.RestoreAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.ReviseAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.WithdrawAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionBooked;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionCancelled;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionCorrected;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionDelivered;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionRescheduled;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionRestored;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionRevised;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent.AmbassadorSessionWithdrawn;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;

/** Decides about one ambassador session. */
@NullUnmarked
@AggregateRoot(type = "ambassador-session")
public class AmbassadorSession {

    @AggregateIdentifier
    private AmbassadorSessionId id;

    private ActivityState life = ActivityState.NOT_BEGUN;
    private AmbassadorSessionDetails details;
    private AmbassadorSessionFigures figures;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BookAmbassadorSession c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.hasBegun(), AmbassadorSessionRule.AN_AMBASSADOR_SESSION_IS_BOOKED_ONCE);
        boolean late = takingPart.lateFor(c, DayRange.on(c.details().day()));
        apply(new AmbassadorSessionBooked(c.id(), c.campaign(), c.trust(), c.details(), late));
    }

    @CommandHandler
    void decide(RescheduleAmbassadorSession c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), AmbassadorSessionRule.ONLY_A_BOOKED_AMBASSADOR_SESSION_CAN_BE_CHANGED);
        AmbassadorSessionDetails planned = c.details() == null ? details.on(c.day()) : c.details();
        takingPart.lateFor(c, DayRange.on(planned.day()));
        if (!details.equals(planned)) {
            apply(AmbassadorSessionRescheduled.of(c, details, planned));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeliverAmbassadorSession c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), AmbassadorSessionRule.A_CANCELLED_AMBASSADOR_SESSION_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), AmbassadorSessionRule.A_WITHDRAWN_AMBASSADOR_SESSION_IS_RESTORED_FIRST);
        RuleBroken.when(life.held(), AmbassadorSessionRule.AN_AMBASSADOR_SESSION_IS_DELIVERED_ONCE);
        AmbassadorSessionDetails asDelivered = c.details() == null ? details : c.details();
        RuleBroken.when(asDelivered == null, AmbassadorSessionRule.AN_AMBASSADOR_SESSION_SAYS_WHERE_AND_WHEN);
        boolean late = takingPart.lateForHeld(c, DayRange.on(asDelivered.day()));
        Boolean heldBack = life.holdsBack(c, ActivityKind.AMBASSADOR_SESSION, null);
        apply(new AmbassadorSessionDelivered(c.id(), c.campaign(), c.trust(), asDelivered, c.figures(), late, heldBack));
    }

    @CommandHandler
    void decide(ReviseAmbassadorSession c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), AmbassadorSessionRule.ONLY_A_DELIVERED_AMBASSADOR_SESSION_CAN_BE_PUT_RIGHT);
        if (!figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.AMBASSADOR_SESSION, figures);
            apply(new AmbassadorSessionRevised(c.id(), c.campaign(), c.trust(), figures, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CorrectAmbassadorSession c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), AmbassadorSessionRule.ONLY_A_DELIVERED_AMBASSADOR_SESSION_CAN_BE_PUT_RIGHT);
        AmbassadorSessionDetails right = c.details() == null ? details : c.details();
        if (!details.day().equals(right.day())) {
            takingPart.refuseWrongDays(c, DayRange.on(right.day()));
        }
        if (!details.equals(right) || !figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.AMBASSADOR_SESSION, figures);
            apply(new AmbassadorSessionCorrected(c.id(), c.campaign(), c.trust(), details, figures, right, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CancelAmbassadorSession c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), AmbassadorSessionRule.ONLY_A_BOOKED_AMBASSADOR_SESSION_CAN_BE_CHANGED);
        apply(new AmbassadorSessionCancelled(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(WithdrawAmbassadorSession c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), AmbassadorSessionRule.A_CANCELLED_AMBASSADOR_SESSION_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), AmbassadorSessionRule.A_WITHDRAWN_AMBASSADOR_SESSION_IS_RESTORED_FIRST);
        apply(new AmbassadorSessionWithdrawn(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(RestoreAmbassadorSession c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.canBeRestored(), AmbassadorSessionRule.ONLY_A_WITHDRAWN_AMBASSADOR_SESSION_CAN_BE_RESTORED);
        apply(new AmbassadorSessionRestored(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(ConfirmAmbassadorSessionFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new AmbassadorSessionFiguresConfirmed(c.id(), c.campaign(), c.trust(), figures));
    }

    @CommandHandler
    void decide(ReturnAmbassadorSessionFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new AmbassadorSessionFiguresReturned(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(AmbassadorSessionEvent event) {
        details = event.detailsAfter(details);
        figures = event.figuresAfter(figures);
        switch (event) {
            case AmbassadorSessionBooked e -> {
                id = e.id();
                life = ActivityState.begun(e, ActivityStage.PLANNED);
            }
            case AmbassadorSessionDelivered e -> {
                id = e.id();
                life = ActivityState.begun(e, e.stageAfter());
            }
            case AmbassadorSessionRescheduled e -> {}
            case AmbassadorSessionRevised e -> life = life.at(e.stageAfter());
            case AmbassadorSessionCorrected e -> life = life.at(e.stageAfter());
            case AmbassadorSessionCancelled e -> life = life.at(ActivityStage.CANCELLED);
            case AmbassadorSessionWithdrawn e -> life = life.withdrawn(true);
            case AmbassadorSessionRestored e -> life = life.restored();
            case AmbassadorSessionFiguresConfirmed e -> life = life.at(ActivityStage.HELD);
            case AmbassadorSessionFiguresReturned e -> life = life.at(ActivityStage.SENT_BACK);
        }
    }
}
