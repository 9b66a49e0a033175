package tracker.app.foundactivities;

import tracker.app.messaging.ActivityCommandsFactory;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.FigureCommand;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Decides which found activities can be imported, by the activities' own rules; sends nothing. */
record FoundActivityPlanner(
        FoundActivityMapper entries, CampaignRegistry campaigns, TrustRegistry trusts, ParticipationRules takingPart) {

    /** @throws RowRejectedException with the first reason that holds */
    PlannedImport plan(FoundActivity found) {
        try {
            DayRange days = entries.days(found);
            TrustCode trust = trust(found);
            CampaignId campaign = campaign(days);
            ActivityEntry entry = entries.of(found);
            ActivityCommand command = ActivityCommandsFactory.of(entry.kind(), entry.activity(), campaign, trust)
                    .log(entry);
            if (entry.held()) {
                takingPart.lateForHeld(command, entry.days());
            } else {
                takingPart.lateFor(command, entry.days());
            }
            refuseUnusual(command);
            return new PlannedImport(found, command, entry.kind());
        } catch (RuleBroken refused) {
            throw new RowRejectedException(refused.sentence());
        }
    }

    /** Nobody is there to say that a number is right, so the row waits for somebody who is. */
    private static void refuseUnusual(ActivityCommand command) {
        if (command instanceof FigureCommand figures) {
            figures.question().ifPresent(question -> {
                throw new RowRejectedException(question.sentence() + " If it is, log it in the tracker.");
            });
        }
    }

    private TrustCode trust(FoundActivity found) {
        if (found.trustCode().isEmpty()) {
            throw new RowRejectedException("no trust code");
        }
        try {
            TrustCode code = new TrustCode(found.trustCode());
            return trusts.find(code).orElseThrow(() -> notATrust(found)).code();
        } catch (RuleBroken notACode) {
            throw notATrust(found);
        }
    }

    private static RowRejectedException notATrust(FoundActivity found) {
        return new RowRejectedException("not a trust: " + found.trustCode());
    }

    private CampaignId campaign(DayRange days) {
        CampaignId campaign = new CampaignId(days.from().getYear());
        if (campaigns.find(campaign).isEmpty()) {
            throw new RowRejectedException("no campaign for " + campaign);
        }
        return campaign;
    }
}
