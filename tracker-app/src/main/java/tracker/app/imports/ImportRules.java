package tracker.app.imports;

import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.ParticipationRules;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Decides which found activities fit, by the very rules the activities themselves ask; sends nothing. */
record ImportRules(
        FoundEntries entries, CampaignRegistry campaigns, TrustRegistry trusts, ParticipationRules takingPart) {

    /** @throws LeftOut with the first reason that holds */
    Planned plan(FoundActivity found) {
        try {
            DayRange days = entries.days(found);
            TrustCode trust = trust(found);
            CampaignId campaign = campaign(days);
            Entry entry = entries.of(found);
            Taker taker = Taker.of(entry.kind());
            ActivityCommand command = taker.command(entry, campaign, trust);
            if (entry.held()) {
                takingPart.lateForHeld(command, entry.days());
            } else {
                takingPart.lateFor(command, entry.days());
            }
            return new Planned(found, command, taker);
        } catch (RuleBroken refused) {
            throw new LeftOut(refused.sentence());
        }
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

    private CampaignId campaign(DayRange days) {
        CampaignId campaign = new CampaignId(days.from().getYear());
        if (campaigns.find(campaign).isEmpty()) {
            throw new LeftOut("no campaign for " + campaign);
        }
        return campaign;
    }
}
