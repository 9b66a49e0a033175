package tracker.ui.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;

/** Where in a campaign's days we are, in words. */
public final class CampaignPhaseText {

    private CampaignPhaseText() {}

    /** "Starts in 103 days", "Day 3 of 10", "Over; late reports until 31 March 2027". */
    public static String inWords(AnnouncedCampaign campaign, LocalDate today) {
        CampaignDays days = campaign.days();
        if (campaign.closed()) {
            return "Over and closed; what was reported can still be corrected";
        }
        if (today.isBefore(days.firstDay())) {
            return before(days, today);
        }
        if (!today.isAfter(days.lastDay())) {
            return "Day " + nth(days, today) + " of " + nth(days, days.lastDay());
        }
        return today.isAfter(days.lateUntil())
                ? "Over; reporting ended on " + LondonCalendar.inWords(days.lateUntil())
                : "Over; late reports until " + LondonCalendar.inWords(days.lateUntil());
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
                ? start + "; activities count from " + LondonCalendar.inWords(days.runUpFrom())
                : start + "; activities in the run-up count already";
    }

    private static long nth(CampaignDays days, LocalDate day) {
        return ChronoUnit.DAYS.between(days.firstDay(), day) + 1;
    }
}
