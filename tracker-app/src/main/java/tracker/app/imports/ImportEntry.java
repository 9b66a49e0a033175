package tracker.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivityDuration;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * One activity to import, from any type of file.
 *
 * @param source the basis of the activity's id, so that the same row is always the same activity
 * @param held whether it has taken place
 * @param days talks and visits have one
 * @param place of a stand, or the department of a visit
 * @param school of a talk, or of the visitors
 * @param specialisms by their code
 * @param yearGroups by their code
 */
public record ImportEntry(
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
        @Nullable Note note) {}
