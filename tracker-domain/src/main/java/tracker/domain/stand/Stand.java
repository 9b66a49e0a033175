package tracker.domain.stand;

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
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.ConfirmStandFigures;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReturnStandFigures;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.StandCancelled;
import tracker.domain.stand.StandEvent.StandCorrected;
import tracker.domain.stand.StandEvent.StandFiguresConfirmed;
import tracker.domain.stand.StandEvent.StandFiguresReturned;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandEvent.StandRescheduled;
import tracker.domain.stand.StandEvent.StandRestored;
import tracker.domain.stand.StandEvent.StandRevised;
import tracker.domain.stand.StandEvent.StandWithdrawn;
import tracker.domain.stand.StandEvent.TallyLinkMade;
import tracker.domain.stand.StandEvent.VisitorsTallied;

/** Aggregate: one stand. */
@NullUnmarked
@AggregateRoot(type = "stand")
public class Stand {

    @AggregateIdentifier
    private StandId id;

    private ActivityState life = ActivityState.NOT_BEGUN;
    private StandDetails details;
    private StandFigures figures;
    private TallyKeyHash key;
    private final DeviceTallies tallies = new DeviceTallies();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BookStand c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.hasBegun(), StandRule.A_STAND_IS_BOOKED_ONCE);
        boolean late = takingPart.lateFor(c, c.details().days());
        apply(new StandBooked(c.id(), c.campaign(), c.trust(), c.details(), late));
    }

    @CommandHandler
    void decide(RescheduleStand c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
        StandDetails planned = c.details() == null ? details.on(c.days()) : c.details();
        takingPart.lateFor(c, planned.days());
        if (!details.equals(planned)) {
            apply(StandRescheduled.of(c, details, planned));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordStandHeld c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
        RuleBroken.when(life.held(), StandRule.A_STAND_IS_HELD_ONCE);
        StandDetails asHeld = c.details() == null ? details : c.details();
        RuleBroken.when(asHeld == null, StandRule.A_STAND_SAYS_WHERE_AND_WHEN);
        boolean late = takingPart.lateForHeld(c, asHeld.days());
        Boolean heldBack = life.holdsBack(c, ActivityKind.STAND, null);
        apply(new StandHeld(c.id(), c.campaign(), c.trust(), asHeld, c.figures(), late, heldBack));
    }

    @CommandHandler
    void decide(TallyVisitors c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        if (tallies.has(c)) {
            return;
        }
        refuseNotStanding();
        takingPart.openCampaign(c);
        RuleBroken.when(takingPart.today().isBefore(details.days().from()), StandRule.COUNTING_BEGINS_WITH_ITS_DAY);
        apply(new VisitorsTallied(c.id(), c.campaign(), c.trust(), c.device(), c.number(), c.taps(), c.tappedAt()));
    }

    @CommandHandler
    void decide(MakeTallyLink c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        refuseNotStanding();
        takingPart.openCampaign(c);
        if (!c.key().equals(key)) {
            apply(new TallyLinkMade(c.id(), c.campaign(), c.trust(), c.key()));
        }
    }

    private void refuseNotStanding() {
        RuleBroken.when(life.cancelled(), StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
    }

    @CommandHandler
    void decide(ReviseStand c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), StandRule.ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT);
        if (!figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.STAND, figures);
            apply(new StandRevised(c.id(), c.campaign(), c.trust(), figures, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CorrectStand c, ParticipationRules takingPart) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.held(), StandRule.ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT);
        StandDetails right = c.details() == null ? details : c.details();
        if (!details.days().equals(right.days())) {
            takingPart.refuseWrongDays(c, right.days());
        }
        if (!details.equals(right) || !figures.equals(c.figures()) || life.figuresSentBack()) {
            Boolean heldBack = life.holdsBack(c, ActivityKind.STAND, figures);
            apply(new StandCorrected(
                    c.id(), c.campaign(), c.trust(), details, figures, right, c.figures(), c.reason(), heldBack));
        }
    }

    @CommandHandler
    void decide(CancelStand c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.planned(), StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
        apply(new StandCancelled(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(WithdrawStand c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.cancelled(), StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        RuleBroken.when(life.withdrawn(), StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
        apply(new StandWithdrawn(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(RestoreStand c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(!life.canBeRestored(), StandRule.ONLY_A_WITHDRAWN_STAND_CAN_BE_RESTORED);
        apply(new StandRestored(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @CommandHandler
    void decide(ConfirmStandFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new StandFiguresConfirmed(c.id(), c.campaign(), c.trust(), figures));
    }

    @CommandHandler
    void decide(ReturnStandFigures c) {
        life.refuseOtherOwner(c);
        life.refuseFiguresNotBeingChecked();
        apply(new StandFiguresReturned(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(StandEvent event) {
        details = event.detailsAfter(details);
        figures = event.figuresAfter(figures);
        switch (event) {
            case StandBooked e -> {
                id = e.id();
                life = ActivityState.begun(e, ActivityStage.PLANNED);
            }
            case StandHeld e -> {
                id = e.id();
                life = ActivityState.begun(e, e.stageAfter());
            }
            case VisitorsTallied e -> tallies.add(e);
            case TallyLinkMade e -> key = e.key();
            case StandRescheduled e -> {}
            case StandRevised e -> life = life.at(e.stageAfter());
            case StandCorrected e -> life = life.at(e.stageAfter());
            case StandCancelled e -> life = life.at(ActivityStage.CANCELLED);
            case StandWithdrawn e -> life = life.withdrawn(true);
            case StandRestored e -> life = life.restored();
            case StandFiguresConfirmed e -> life = life.at(ActivityStage.HELD);
            case StandFiguresReturned e -> life = life.at(ActivityStage.SENT_BACK);
        }
    }
}
