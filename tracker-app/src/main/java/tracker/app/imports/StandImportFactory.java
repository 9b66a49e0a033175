package tracker.app.imports;

import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandRule;
import tracker.domain.trust.TrustCode;

/** Imports stands. */
record StandImportFactory() implements ImportCommandFactory {

    @Override
    public ActivityCommand planned(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        return new BookStand(StandId.of(entry.source()), campaign, trust, details(entry));
    }

    @Override
    public ActivityCommand held(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        StandFigures figures = new StandFigures(entry.reach(), entry.staffing());
        return new RecordStandHeld(StandId.of(entry.source()), campaign, trust, details(entry), figures);
    }

    @Override
    public ActivityCommand withdrawn(String activity, CampaignId campaign, TrustCode trust, Reason reason) {
        return new WithdrawStand(new StandId(activity), campaign, trust, reason);
    }

    @Override
    public ActivityCommand restored(String activity, CampaignId campaign, TrustCode trust, Reason reason) {
        return new RestoreStand(new StandId(activity), campaign, trust, reason);
    }

    @Override
    public String doneText(boolean held) {
        return held ? "stand held" : "stand booked";
    }

    @Override
    public Set<BusinessRule> alreadyImportedRules() {
        return Set.of(
                StandRule.A_STAND_IS_BOOKED_ONCE,
                StandRule.A_STAND_IS_HELD_ONCE,
                StandRule.A_CANCELLED_STAND_STAYS_CANCELLED,
                StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
    }

    private static StandDetails details(ImportEntry entry) {
        return new StandDetails(
                entry.days(), ImportCommandFactory.given(entry.place()), entry.specialisms(), entry.note());
    }
}
