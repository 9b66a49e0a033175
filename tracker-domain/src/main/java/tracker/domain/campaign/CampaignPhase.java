package tracker.domain.campaign;

import java.time.LocalDate;

/**
 * How far a campaign has come on a day in London. Every sentence about what is still to come, due or final depends on
 * it. The last day for late reports alone does not say it: earlier years accept reports for longer, so that their
 * history can be loaded, but nobody is asked for them.
 */
public enum CampaignPhase {
    /** Before the first day on which an activity counts. */
    ANNOUNCED,
    /** Activities count, and the week itself has not begun. */
    RUN_UP,
    /** The week itself. */
    WEEK,
    /** The week has ended, and reports of it are awaited. */
    REPORTING,
    /** No more reports are awaited, and the week was not long ago. */
    CLOSED,
    /** The week was more than half a year ago. */
    PAST;

    private static final int MONTHS_UNTIL_PAST = 6;

    /** The phase of this campaign on this day. */
    public static CampaignPhase of(AnnouncedCampaign campaign, LocalDate today) {
        CampaignDays days = campaign.days();
        if (today.isAfter(days.lastDay().plusMonths(MONTHS_UNTIL_PAST))) {
            return PAST;
        }
        if (campaign.closed() || today.isAfter(days.lateUntil())) {
            return CLOSED;
        }
        if (today.isAfter(days.lastDay())) {
            return REPORTING;
        }
        if (!today.isBefore(days.firstDay())) {
            return WEEK;
        }
        return today.isBefore(days.runUpFrom()) ? ANNOUNCED : RUN_UP;
    }

    /** Whether no day of the week is left. */
    public boolean weekIsOver() {
        return this == REPORTING || isFinal();
    }

    /** Whether no more reports are awaited. */
    public boolean isFinal() {
        return this == CLOSED || this == PAST;
    }

    /** Whether activities count and reports of them are awaited. */
    public boolean isUnderWay() {
        return this == RUN_UP || this == WEEK || this == REPORTING;
    }
}
