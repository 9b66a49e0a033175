package tracker.domain.schooltalk;

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
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ConfirmSchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReturnSchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkBooked;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCancelled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCorrected;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkDelivered;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkFiguresConfirmed;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkFiguresReturned;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRescheduled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRestored;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRevised;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkWithdrawn;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;

/** Aggregate: one school talk. */
@NullUnmarked
@AggregateRoot(type = "school-talk")
public class SchoolTalk {

    @AggregateIdentifier
    private SchoolTalkId id;

    private ActivityState life = ActivityState.NOT_BEGUN;
    private SchoolTalkDetails details;
    private SchoolTalkFigures figures;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BookSchoolTalk c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.hasBegun(), SchoolTalkRule.A_SCHOOL_TALK_IS_BOOKED_ONCE);
        boolean late = takingPart.lateFor(c, DayRange.on(c.details().day()));
        apply(new SchoolTalkBooked(c.id(), c.campaign(), c.trust(), c.details(), late));
    }

    @CommandHandler
    void decide(RescheduleSchoolTalk c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), SchoolTalkRule.ONLY_A_BOOKED_SCHOOL_TALK_CAN_BE_CHANGED);
        SchoolTalkDetails planned = c.details() == null ? details.on(c.day()) : c.details();
        takingPart.lateFor(c, DayRange.on(planned.day()));
        if (!details.equals(planned)) {
            apply(SchoolTalkRescheduled.of(c, details, planned));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeliverSchoolTalk c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), SchoolTalkRule.A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), SchoolTalkRule.A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST);
        RuleBroken.when(life.held(), SchoolTalkRule.A_SCHOOL_TALK_IS_DELIVERED_ONCE);
        SchoolTalkDetails asDelivered = c.details() == null ? details : c.details();
        RuleBroken.when(asDelivered == null, SchoolTalkRule.A_SCHOOL_TALK_SAYS_WHERE_AND_WHEN);
        boolean late = takingPart.lateForHeld(c, DayRange.on(asDelivered.day()));
        Boolean heldBack = life.holdsBack(c, ActivityKind.SCHOOL_TALK, null);
        apply(new SchoolTalkDelivered(c.id(), c.campaign(), c.trust(), asDelivered, c.figures(), late, heldBack));
    }

    @CommandHandler
    void decide(ReviseSchoolTalk c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), SchoolTalkRule.ONLY_A_DELIVERED_SCHOOL_TALK_CAN_BE_PUT_RIGHT);
        if (!figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.SCHOOL_TALK, figures);
            apply(new SchoolTalkRevised(c.id(), c.campaign(), c.trust(), figures, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CorrectSchoolTalk c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), SchoolTalkRule.ONLY_A_DELIVERED_SCHOOL_TALK_CAN_BE_PUT_RIGHT);
        SchoolTalkDetails right = c.details() == null ? details : c.details();
        if (!details.day().equals(right.day())) {
            takingPart.refuseWrongDays(c, DayRange.on(right.day()));
        }
        if (!details.equals(right) || !figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.SCHOOL_TALK, figures);
            apply(new SchoolTalkCorrected(
                    c.id(), c.campaign(), c.trust(), details, figures, right, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CancelSchoolTalk c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), SchoolTalkRule.ONLY_A_BOOKED_SCHOOL_TALK_CAN_BE_CHANGED);
        apply(new SchoolTalkCancelled(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(WithdrawSchoolTalk c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), SchoolTalkRule.A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), SchoolTalkRule.A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST);
        apply(new SchoolTalkWithdrawn(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(RestoreSchoolTalk c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.canBeRestored(), SchoolTalkRule.ONLY_A_WITHDRAWN_SCHOOL_TALK_CAN_BE_RESTORED);
        apply(new SchoolTalkRestored(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(ConfirmSchoolTalkFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new SchoolTalkFiguresConfirmed(c.id(), c.campaign(), c.trust(), figures));
    }

    @CommandHandler
    void decide(ReturnSchoolTalkFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new SchoolTalkFiguresReturned(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(SchoolTalkEvent event) {
        details = event.detailsAfter(details);
        figures = event.figuresAfter(figures);
        switch (event) {
            case SchoolTalkBooked e -> {
                id = e.id();
                life = ActivityState.begun(e, ActivityStage.PLANNED);
            }
            case SchoolTalkDelivered e -> {
                id = e.id();
                life = ActivityState.begun(e, e.stageAfter());
            }
            case SchoolTalkRescheduled e -> {}
            case SchoolTalkRevised e -> life = life.at(e.stageAfter());
            case SchoolTalkCorrected e -> life = life.at(e.stageAfter());
            case SchoolTalkCancelled e -> life = life.at(ActivityStage.CANCELLED);
            case SchoolTalkWithdrawn e -> life = life.withdrawn(true);
            case SchoolTalkRestored e -> life = life.restored();
            case SchoolTalkFiguresConfirmed e -> life = life.at(ActivityStage.HELD);
            case SchoolTalkFiguresReturned e -> life = life.at(ActivityStage.SENT_BACK);
        }
    }
}
