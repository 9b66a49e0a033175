package tracker.ui.comparison;

import java.util.OptionalInt;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.EarlierCampaign;
import tracker.domain.comparison.MeasureComparison;
import tracker.domain.participation.ReportingTimeliness;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;

/** Sentences about a comparison. */
final class ComparisonText {

    private ComparisonText() {}

    /** "431 activities held so far: 112% of 2026 at this stage (385)." */
    static String finding(CampaignComparison now, MeasureComparison one) {
        EarlierCampaign earlier = now.earlier();
        if (earlier == null) {
            return "This is the first campaign in the tracker, so there is no earlier year to compare it with.";
        }
        String year = earlier.campaign().id().toString();
        if (!now.comparable()) {
            return notComparable(earlier, one);
        }
        OptionalInt percent = one.percent();
        String figure = FigureFormat.count(one.now()) + " " + one.measure().words() + " so far";
        return percent.isPresent()
                ? figure + ": " + FigureFormat.count(percent.getAsInt()) + "% of " + year + " at this stage ("
                        + FigureFormat.count(one.then()) + ")."
                : figure + ". There were none at this stage of " + year + ".";
    }

    private static String notComparable(EarlierCampaign earlier, MeasureComparison one) {
        String year = earlier.campaign().id().toString();
        ReportingTimeliness learned = earlier.timeliness();
        return "Only " + learned.percentInTime() + "% of the "
                + FigureFormat.count(learned.held(), "activity", "activities") + " in " + year
                + " were reported before the week ended, so the years cannot be compared at this stage. " + year
                + " total: " + FigureFormat.count(one.end()) + " "
                + one.measure().words() + ". This year so far: "
                + FigureFormat.count(one.now()) + ".";
    }

    /** Which times are compared, and how they differ. */
    static String aligned(CampaignComparison now) {
        EarlierCampaign earlier = now.earlier();
        if (earlier == null || !now.comparable()) {
            return "";
        }
        String against = now.meansHappened()
                ? "Compared with everything that had happened by the end of "
                        + LondonCalendar.inWords(LondonCalendar.dayOf(earlier.samePoint()))
                        + ", including later reports. Activities have a day but no time, so whole days are compared."
                : "Compared with what had been reported by " + LondonCalendar.inWords(earlier.samePoint()) + ".";
        String shift = earlier.shift() == 0
                ? ""
                : " That is " + FigureFormat.count(Math.abs(earlier.shift()), "day", "days")
                        + (earlier.shift() > 0 ? " later" : " earlier") + " in its week, so that the weekdays match.";
        return against + shift + longer(earlier);
    }

    private static String longer(EarlierCampaign earlier) {
        if (earlier.extraDays() == 0) {
            return "";
        }
        int days = earlier.campaign().days().week().size();
        return " The " + earlier.campaign().id() + " week had " + FigureFormat.count(days, "day", "days")
                + " and this one has " + (days + earlier.extraDays())
                + ". After the shorter week ended, only late reports were added.";
    }
}
