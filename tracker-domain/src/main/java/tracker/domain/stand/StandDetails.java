package tracker.domain.stand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.PlanOutline;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.TextLine;

/**
 * The details of a stand, planned or held.
 *
 * @param days one day or several in a row
 * @param place where people find it
 * @param shown the specialisms it shows, as codes of the reference list; may be empty
 * @param note anything else
 * @param outline when it starts and how many are expected; null if not given
 */
public record StandDetails(
        DayRange days,
        TextLine place,
        List<String> shown,
        @Nullable Note note,
        @Nullable PlanOutline outline) {

    public StandDetails {
        shown = List.copyOf(shown);
    }

    /** Without an outline. */
    public StandDetails(DayRange days, TextLine place, List<String> shown, @Nullable Note note) {
        this(days, place, shown, note, null);
    }

    StandDetails on(DayRange newDays) {
        return new StandDetails(newDays, place, shown, note, outline);
    }
}
