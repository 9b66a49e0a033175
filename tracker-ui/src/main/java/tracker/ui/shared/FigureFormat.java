package tracker.ui.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ReachTotals;

/** Numbers and days as people in England write them. */
public final class FigureFormat {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);

    private FigureFormat() {}

    /** "48,211". */
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "1 activity", "12 activities". */
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** "Tue 9 March". */
    public static String day(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "18,930", or "not known" where something was held and none of it has a figure. */
    public static String people(ReachTotals reached) {
        return reached.counted() == 0 && reached.unknown() > 0 ? "not known" : count(reached.best());
    }

    /** As {@link #people(Reached)}, but a dash where nothing was held that meets people. */
    public static String people(ActivityTotals tally) {
        ReachTotals reached = tally.reached();
        return reached.counted() + reached.unknown() == 0 ? "–" : people(reached);
    }

    /** "between 16,100 and 22,400", or nothing where there is no range. */
    public static String range(ReachTotals reached) {
        boolean none = reached.low() == reached.best() && reached.high() == reached.best();
        return none ? "" : "between " + count(reached.low()) + " and " + count(reached.high());
    }

    /** "23 activities with unknown numbers", or nothing where every one has a figure. */
    public static String unknown(ReachTotals reached) {
        return reached.unknown() == 0
                ? ""
                : count(reached.unknown(), "activity", "activities") + " with unknown numbers";
    }
}
