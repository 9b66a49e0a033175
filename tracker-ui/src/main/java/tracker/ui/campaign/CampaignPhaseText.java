package tracker.ui.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;

/** The phase of a campaign in words. */
public final class CampaignPhaseText {

    private CampaignPhaseText() {}

    /**
     * "Starts in 103 days", "Day 3 of 10", "The week has ended. Report by 31 March 2027". Nobody is asked to report for
     * a week of long ago.
     */
    public static String inWords(AnnouncedCampaign campaign, LocalDate today) {
        CampaignDays days = campaign.days();
        return switch (CampaignPhase.of(campaign, today)) {
            case ANNOUNCED ->
                startsIn(days, today) + ". Activities count from " + LondonCalendar.inWords(days.runUpFrom());
            case RUN_UP -> startsIn(days, today) + ". Activities already count";
            case WEEK -> dayOf(days, today);
            case REPORTING -> "The week has ended. Report by " + LondonCalendar.inWords(days.lateUntil());
            case CLOSED ->
                campaign.closed()
                        ? "The week has ended and reporting is closed. Reports can still be corrected"
                        : "The week has ended. Reporting closed on " + LondonCalendar.inWords(days.lateUntil());
            case PAST -> "This week is over";
        };
    }

    /** "Starts in 103 days", "Day 3 of 10", "The week has ended": where one short line is read from afar. */
    public static String inShort(AnnouncedCampaign campaign, LocalDate today) {
        return switch (CampaignPhase.of(campaign, today)) {
            case ANNOUNCED, RUN_UP -> startsIn(campaign.days(), today);
            case WEEK -> dayOf(campaign.days(), today);
            case REPORTING, CLOSED, PAST -> "The week has ended";
        };
    }

    /** "5 to 14 March 2027". */
    public static String weekInWords(AnnouncedCampaign campaign) {
        LocalDate first = campaign.days().firstDay();
        LocalDate last = campaign.days().lastDay();
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? first.getDayOfMonth() + " to " + LondonCalendar.inWords(last)
                : new DayRange(first, last).inWords();
    }

    private static String startsIn(CampaignDays days, LocalDate today) {
        return "Starts in " + FigureFormat.count(ChronoUnit.DAYS.between(today, days.firstDay()), "day", "days");
    }

    private static String dayOf(CampaignDays days, LocalDate today) {
        return "Day " + nth(days, today) + " of " + nth(days, days.lastDay());
    }

    private static long nth(CampaignDays days, LocalDate day) {
        return ChronoUnit.DAYS.between(days.firstDay(), day) + 1;
    }
}
