package tracker.domain.activity;

import java.time.Clock;
import java.time.LocalDate;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/**
 * The rules of taking part that hold for every kind of activity.
 *
 * <p>New days are checked against campaign and trust. Corrections of what was already reported are not, so that they
 * stay possible for ever.
 */
public final class ParticipationRules {

    private final CampaignRegistry campaigns;
    private final TrustRegistry trusts;
    private final Clock clock;

    public ParticipationRules(CampaignRegistry campaigns, TrustRegistry trusts, Clock clock) {
        this.campaigns = campaigns;
        this.trusts = trusts;
        this.clock = clock;
    }

    /** The London day on which the command arrives. */
    public LocalDate today() {
        return LondonCalendar.today(clock);
    }

    /**
     * Refuses an activity that may not be planned or reported on these days.
     *
     * @return whether it is late: after the last day of the week, and before late reporting ends
     */
    public boolean lateFor(ActivityCommand command, DayRange days) {
        AnnouncedCampaign campaign = openCampaign(command);
        refuseForeignDays(command, days);
        return lateIn(campaign);
    }

    /** As {@link #lateFor}, for what has already taken place: not before its first day. */
    public boolean lateForHeld(ActivityCommand command, DayRange days) {
        boolean late = lateFor(command, days);
        RuleBroken.when(today().isBefore(days.from()), ParticipationRule.NOT_BEFORE_ITS_DAY);
        return late;
    }

    /** The campaign of the command, announced and not closed. */
    public AnnouncedCampaign openCampaign(ActivityCommand command) {
        AnnouncedCampaign campaign = announcedCampaign(command);
        RuleBroken.when(campaign.closed(), ParticipationRule.THE_CAMPAIGN_IS_OPEN);
        return campaign;
    }

    /** Refuses a trust that is not registered, or not open on all of these days. No trust at all is allowed. */
    public void refuseClosedTrust(ActivityCommand command, DayRange days) {
        TrustCode code = command.trust();
        if (code == null) {
            return;
        }
        RegisteredTrust trust =
                trusts.find(code).orElseThrow(() -> new RuleBroken(ParticipationRule.THE_TRUST_IS_REGISTERED));
        if (!trust.openOn(days.from()) || !trust.openOn(days.to())) {
            throw new RuleBroken(ParticipationRule.THE_TRUST_IS_OPEN_ON_THAT_DAY, lifeOf(trust));
        }
    }

    /**
     * Refuses new days for a held activity that are outside the campaign, outside the time the trust is open, or in the
     * future.
     */
    public void refuseWrongDays(ActivityCommand command, DayRange days) {
        refuseForeignDays(command, days);
        RuleBroken.when(today().isBefore(days.from()), ParticipationRule.NOT_BEFORE_ITS_DAY);
    }

    /** Refuses days outside the campaign or outside the time the trust is open. */
    private void refuseForeignDays(ActivityCommand command, DayRange days) {
        AnnouncedCampaign campaign = announcedCampaign(command);
        if (!campaign.days().include(days)) {
            throw new RuleBroken(ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN, periodOf(campaign));
        }
        refuseClosedTrust(command, days);
    }

    /** Refuses after the end of late reporting; otherwise says whether the week is over. */
    public boolean lateIn(AnnouncedCampaign campaign) {
        LocalDate today = today();
        if (today.isAfter(campaign.days().lateUntil())) {
            throw new RuleBroken(
                    ParticipationRule.LATE_REPORTS_END,
                    "They were, until " + LondonCalendar.inWords(campaign.days().lateUntil()) + ".");
        }
        return today.isAfter(campaign.days().lastDay());
    }

    private AnnouncedCampaign announcedCampaign(ActivityCommand command) {
        return campaigns
                .find(command.campaign())
                .orElseThrow(() -> new RuleBroken(ParticipationRule.THE_CAMPAIGN_IS_ANNOUNCED));
    }

    private static String periodOf(AnnouncedCampaign campaign) {
        return "It runs from " + LondonCalendar.inWords(campaign.days().runUpFrom()) + " to "
                + LondonCalendar.inWords(campaign.days().lastDay()) + ".";
    }

    private static String lifeOf(RegisteredTrust trust) {
        if (trust.closed() != null) {
            return "It closed on " + LondonCalendar.inWords(trust.closed()) + ".";
        }
        return trust.opened() == null ? "" : "It opened on " + LondonCalendar.inWords(trust.opened()) + ".";
    }
}
