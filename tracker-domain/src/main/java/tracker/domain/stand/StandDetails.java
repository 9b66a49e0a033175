package tracker.domain.stand;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
public record StandDetails(
        DayRange days,
        TextLine place,
        List<String> shown,
        @Nullable Note note) {

    public StandDetails {
        shown = List.copyOf(shown);
    }

    StandDetails on(DayRange newDays) {
        return new StandDetails(newDays, place, shown, note);
    }
}
