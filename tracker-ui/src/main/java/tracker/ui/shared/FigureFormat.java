package tracker.ui.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ReachTotals;

/** Numbers and days for people to read, in British style. */
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

    /** "18,930", or "Not known" where activities were held and none of them has a figure. */
    public static String people(ReachTotals reached) {
        return reached.isUnknown() ? "Not known" : count(reached.best());
    }

    /** As {@link #people(ReachTotals)}, but "none" where no activity that meets people was held. */
    public static String people(ActivityTotals tally) {
        ReachTotals reached = tally.reached();
        return reached.counted() + reached.unknown() == 0 ? "none" : people(reached);
    }

    /** As {@link #people(ActivityTotals)}, but "Not counted" for a type that does not meet people. */
    public static String people(KindTotals row) {
        return row.kind().meetsPeople() ? people(row.totals()) : "Not counted";
    }

    /** For a sentence: "18,930 people reached", "1 person reached", or "people reached not known". */
    public static String peopleReached(ReachTotals reached) {
        return reached.isUnknown()
                ? "people reached not known"
                : count(reached.best(), "person reached", "people reached");
    }

    /** "16,100 to 22,400", or nothing where there is no range. */
    public static String range(ReachTotals reached) {
        boolean none = reached.low() == reached.best() && reached.high() == reached.best();
        return none ? "" : count(reached.low()) + " to " + count(reached.high());
    }

    /** "23 activities have no attendance figure yet", or nothing where every one has a figure. */
    public static String unknown(ReachTotals reached) {
        return reached.unknown() == 0
                ? ""
                : count(reached.unknown(), "activity has", "activities have") + " no attendance figure yet";
    }
}
