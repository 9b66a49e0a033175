package tracker.ui.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;

/** The phase of a campaign in words. */
public final class CampaignPhaseText {

    private CampaignPhaseText() {}

    /** "Starts in 103 days", "Day 3 of 10", "The week has ended. Report by 31 March 2027". */
    public static String inWords(AnnouncedCampaign campaign, LocalDate today) {
        CampaignDays days = campaign.days();
        if (campaign.closed()) {
            return "The week has ended and reporting is closed. Reports can still be corrected";
        }
        if (today.isBefore(days.firstDay())) {
            return before(days, today);
        }
        if (!today.isAfter(days.lastDay())) {
            return "Day " + nth(days, today) + " of " + nth(days, days.lastDay());
        }
        return today.isAfter(days.lateUntil())
                ? "The week has ended. Reporting closed on " + LondonCalendar.inWords(days.lateUntil())
                : "The week has ended. Report by " + LondonCalendar.inWords(days.lateUntil());
    }

    /** "5 to 14 March 2027". */
    public static String weekInWords(AnnouncedCampaign campaign) {
        LocalDate first = campaign.days().firstDay();
        LocalDate last = campaign.days().lastDay();
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? first.getDayOfMonth() + " to " + LondonCalendar.inWords(last)
                : new DayRange(first, last).inWords();
    }

    private static String before(CampaignDays days, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, days.firstDay());
        String start = "Starts in " + FigureFormat.count(left, "day", "days");
        return today.isBefore(days.runUpFrom())
                ? start + ". Activities count from " + LondonCalendar.inWords(days.runUpFrom())
                : start + ". Activities already count";
    }

    private static long nth(CampaignDays days, LocalDate day) {
        return ChronoUnit.DAYS.between(days.firstDay(), day) + 1;
    }
}
