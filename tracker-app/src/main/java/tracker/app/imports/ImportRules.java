package tracker.app.imports;

import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Campaigns;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.TakingPart;
import tracker.domain.shared.Days;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.Trusts;

/** Decides which rows fit, by the very rules the activities themselves ask; sends nothing. */
record ImportRules(Takers takers, Campaigns campaigns, Trusts trusts, TakingPart takingPart) {

    /** @throws LeftOut with the first reason that holds */
    Planned plan(FoundActivity found) {
        Taker taker = takers.of(found);
        Days days = exactDays(found);
        TrustCode trust = trust(found);
        try {
            CampaignId campaign = campaign(days);
            ActivityCommand command = found.reported()
                    ? taker.held(found, days, campaign, trust)
                    : taker.planned(found, days, campaign, trust);
            check(found, command, days);
            return new Planned(found, command, taker);
        } catch (RuleBroken refused) {
            throw new LeftOut(refused.sentence());
        }
    }

    private void check(FoundActivity found, ActivityCommand command, Days days) {
        if (found.reported()) {
            takingPart.lateForHeld(command, days);
        } else {
            takingPart.lateFor(command, days);
        }
    }

    private static Days exactDays(FoundActivity found) {
        if (found.days() == null) {
            throw new LeftOut("no exact day" + (found.precision().isEmpty() ? "" : " (" + found.precision() + ")"));
        }
        return found.days();
    }

    private TrustCode trust(FoundActivity found) {
        if (found.trustCode().isEmpty()) {
            throw new LeftOut("no trust code");
        }
        try {
            TrustCode code = new TrustCode(found.trustCode());
            return trusts.find(code).orElseThrow(() -> notATrust(found)).code();
        } catch (RuleBroken notACode) {
            throw notATrust(found);
        }
    }

    private static LeftOut notATrust(FoundActivity found) {
        return new LeftOut("not a trust: " + found.trustCode());
    }

    private CampaignId campaign(Days days) {
        CampaignId campaign = new CampaignId(days.from().getYear());
        if (campaigns.find(campaign).isEmpty()) {
            throw new LeftOut("no campaign for " + campaign);
        }
        return campaign;
    }
}
