package tracker.ui.comparison;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.EarlierCampaign;
import tracker.domain.comparison.MeasureComparison;
import tracker.domain.participation.ReportingTimeliness;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;

/** A comparison in sentences. */
final class ComparisonText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ComparisonText() {}

    /** "Day 4, 15:00: 112 % of 2026 at this point. 431 activities held, 385 then." */
    static String finding(CampaignComparison now, MeasureComparison one) {
        EarlierCampaign earlier = now.earlier();
        if (earlier == null) {
            return "This is the first campaign the tracker knows of, so there is no year to compare it with.";
        }
        String year = earlier.campaign().id().toString();
        if (!now.comparable()) {
            return notComparable(earlier, one);
        }
        OptionalInt percent = one.percent();
        String figures = FigureFormat.count(one.now()) + " " + one.measure().words() + ", "
                + FigureFormat.count(one.then()) + " then.";
        return (now.meansHappened() ? day(now.point()) : point(now.point())) + ": "
                + (percent.isPresent()
                        ? FigureFormat.count(percent.getAsInt()) + " % of " + year + " at this point. "
                        : "nothing " + (now.meansHappened() ? "had happened by" : "was known at") + " this point of "
                                + year + ". ")
                + figures;
    }

    private static String notComparable(EarlierCampaign earlier, MeasureComparison one) {
        String year = earlier.campaign().id().toString();
        ReportingTimeliness learned = earlier.timeliness();
        return year + " was typed in afterwards: " + learned.percentInTime() + " % of its "
                + FigureFormat.count(learned.held(), "activity was", "activities were")
                + " told before its week was over. So nobody can say how far it had come at this point. In the end it came to "
                + FigureFormat.count(one.end()) + " " + one.measure().words() + "; this year stands at "
                + FigureFormat.count(one.now()) + " so far.";
    }

    /** "Day 4, 15:00"; "12 days before the week, 15:00". */
    static String point(CampaignPoint point) {
        return day(point) + ", " + TIME.format(point.time());
    }

    /** Of what had happened a day comes whole. */
    private static String day(CampaignPoint point) {
        return point.day() >= 1
                ? "Day " + point.day()
                : FigureFormat.count(1L - point.day(), "day", "days") + " before the week";
    }

    /** What was held against what, and what makes the two differ. */
    static String aligned(CampaignComparison now) {
        EarlierCampaign earlier = now.earlier();
        if (earlier == null || !now.comparable()) {
            return "";
        }
        String against = now.meansHappened()
                ? "Held against all that had happened by the end of "
                        + LondonCalendar.inWords(LondonCalendar.dayOf(earlier.samePoint()))
                        + ", as it is known today. Of what happened the tracker knows days and no hours, so each comes whole."
                : "Held against " + LondonCalendar.inWords(earlier.samePoint())
                        + " on the London clock, as it was known then.";
        String shift = earlier.shift() == 0
                ? ""
                : " That is " + FigureFormat.count(Math.abs(earlier.shift()), "day", "days")
                        + (earlier.shift() > 0 ? " later" : " earlier") + " in its week, to be the same weekday.";
        return against + shift + longer(earlier);
    }

    private static String longer(EarlierCampaign earlier) {
        if (earlier.extraDays() == 0) {
            return "";
        }
        int days = earlier.campaign().days().week().size();
        return " The week of " + earlier.campaign().id() + " had " + FigureFormat.count(days, "day", "days")
                + ", this one has " + (days + earlier.extraDays()) + ": after the shorter one only late reports came.";
    }
}
