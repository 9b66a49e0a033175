package tracker.domain.campaign;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.ValueRule;

/**
 * The days of a campaign, all in Europe/London and all inclusive.
 *
 * @param runUpFrom the first day on which an activity counts
 * @param firstDay of the week itself
 * @param lastDay of the week itself, and the last day for an activity
 * @param lateUntil the last day for late reports
 */
public record CampaignDays(LocalDate runUpFrom, LocalDate firstDay, LocalDate lastDay, LocalDate lateUntil) {

    public CampaignDays {
        RuleBroken.when(
                firstDay.isBefore(runUpFrom) || lastDay.isBefore(firstDay) || lateUntil.isBefore(lastDay),
                ValueRule.DAYS_ARE_IN_ORDER);
    }

    /** Whether an activity on these days belongs to the campaign. */
    public boolean include(DayRange days) {
        return days.within(runUpFrom, lastDay);
    }

    /**
     * The day that decides which trusts are open in this campaign, for boards, reports and lists, at any instant and any
     * position: the last one for an activity. A trust that took part counts even if it had closed by then.
     */
    public LocalDate trustsOpenOn() {
        return lastDay;
    }

    /** Whether an activity can count yet on that day; before, nobody has anything to report. */
    public boolean countingHasBegun(LocalDate day) {
        return !day.isBefore(runUpFrom);
    }

    /** The days of the week itself, in order. */
    public List<LocalDate> week() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }
}
