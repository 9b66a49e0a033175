package tracker.app.imports;

import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.Staffing;
import tracker.domain.shared.Days;
import tracker.domain.shared.Rule;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandRule;
import tracker.domain.trust.TrustCode;

/** Takes stands. */
record StandTaker(Specialisms specialisms) implements Taker {

    @Override
    public ActivityCommand planned(FoundActivity found, Days days, CampaignId campaign, TrustCode trust) {
        return new BookStand(StandId.of(found.source()), campaign, trust, details(found, days));
    }

    @Override
    public ActivityCommand held(FoundActivity found, Days days, CampaignId campaign, TrustCode trust) {
        StandFigures figures = new StandFigures(found.reach(), Staffing.NOT_SAID);
        return new RecordStandHeld(StandId.of(found.source()), campaign, trust, details(found, days), figures);
    }

    @Override
    public String done(boolean held) {
        return held ? "stand held" : "stand booked";
    }

    @Override
    public Set<Rule> takenBefore() {
        return Set.of(
                StandRule.A_STAND_IS_BOOKED_ONCE,
                StandRule.A_STAND_IS_HELD_ONCE,
                StandRule.A_CANCELLED_STAND_STAYS_CANCELLED,
                StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
    }

    private StandDetails details(FoundActivity found, Days days) {
        return new StandDetails(
                days, Taker.venue(found), specialisms.known(found), PageNote.of(found, specialisms.unknown(found)));
    }
}
