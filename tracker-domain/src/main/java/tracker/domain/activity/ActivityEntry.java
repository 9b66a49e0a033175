package tracker.domain.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * One activity in words that all kinds have in common: a row of a table, or the plain form.
 *
 * @param source from which the activity's own id is made, so that the same row is always the same activity
 * @param held whether it has taken place
 * @param days only kinds at a {@link ActivityVenue#PLACE} have several
 * @param place of a stand, or the department of a visit
 * @param school of a talk, or the one that comes to a visit
 * @param specialisms by their code
 * @param yearGroups by their code
 */
public record ActivityEntry(
        String source,
        ActivityKind kind,
        boolean held,
        DayRange days,
        @Nullable TextLine place,
        @Nullable School school,
        List<String> specialisms,
        List<String> yearGroups,
        @Nullable TextLine topic,
        @Nullable ActivityDuration minutes,
        Reach reach,
        StaffingFigures staffing,
        @Nullable Note note) {

    /** The id of its activity: always the same for the same source. */
    public String activity() {
        return ActivityId.of(kind, source);
    }
}
