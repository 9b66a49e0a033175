package tracker.domain.ambassadorsession;

import tracker.domain.ambassadorsession.AmbassadorSessionCommand.ReturnAmbassadorSessionFigures;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.ConfirmAmbassadorSessionFigures;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.BookAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.CancelAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.CorrectAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.DeliverAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.RescheduleAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.RestoreAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.ReviseAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.WithdrawAmbassadorSession;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** Makes every command about one ambassador session. */
public record AmbassadorSessionCommands(AmbassadorSessionId id, CampaignId campaign, TrustCode trust)
        implements ActivityCommands<AmbassadorSessionDetails, AmbassadorSessionFigures> {

    public static AmbassadorSessionCommands of(String id, CampaignId campaign, TrustCode trust) {
        return new AmbassadorSessionCommands(new AmbassadorSessionId(id), campaign, trust);
    }

    @Override
    public AmbassadorSessionCommand plan(AmbassadorSessionDetails details) {
        return new BookAmbassadorSession(id, campaign, trust, details);
    }

    @Override
    public AmbassadorSessionCommand report(@Nullable AmbassadorSessionDetails details, AmbassadorSessionFigures figures) {
        return new DeliverAmbassadorSession(id, campaign, trust, details, figures);
    }

    @Override
    public AmbassadorSessionCommand move(DayRange days, Reason reason) {
        return new RescheduleAmbassadorSession(id, campaign, trust, days.from(), reason);
    }

    @Override
    public AmbassadorSessionCommand replan(AmbassadorSessionDetails details, Reason reason) {
        return new RescheduleAmbassadorSession(id, campaign, trust, details.day(), reason, details);
    }

    @Override
    public AmbassadorSessionCommand revise(AmbassadorSessionFigures figures, Reason reason) {
        return new ReviseAmbassadorSession(id, campaign, trust, figures, reason);
    }

    @Override
    public AmbassadorSessionCommand correct(@Nullable AmbassadorSessionDetails details, AmbassadorSessionFigures figures, Reason reason) {
        return new CorrectAmbassadorSession(id, campaign, trust, details, figures, reason);
    }

    @Override
    public AmbassadorSessionCommand cancel(Reason reason) {
        return new CancelAmbassadorSession(id, campaign, trust, reason);
    }

    @Override
    public AmbassadorSessionCommand withdraw(Reason reason) {
        return new WithdrawAmbassadorSession(id, campaign, trust, reason);
    }

    @Override
    public AmbassadorSessionCommand restore(Reason reason) {
        return new RestoreAmbassadorSession(id, campaign, trust, reason);
    }

    @Override
    public AmbassadorSessionCommand confirmFigures() {
        return new ConfirmAmbassadorSessionFigures(id, campaign, trust);
    }

    @Override
    public AmbassadorSessionCommand returnFigures(Reason reason) {
        return new ReturnAmbassadorSessionFigures(id, campaign, trust, reason);
    }

    @Override
    public AmbassadorSessionDetails details(ActivityEntry entry) {
        return new AmbassadorSessionDetails(
                entry.days().from(), ActivityCommands.required(entry.school()), entry.note());
    }

    @Override
    public AmbassadorSessionFigures figures(ActivityEntry entry) {
        return new AmbassadorSessionFigures(entry.reach(), entry.staffing());
    }
}
