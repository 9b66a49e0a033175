package tracker.domain.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * One activity in the terms common to all kinds: a row of a table, or the plain form.
 *
 * @param source the source of the activity's id, so that the same row always is the same activity
 * @param held whether it has taken place
 * @param days only kinds at a {@link ActivityVenue#PLACE} have several
 * @param place the place of a stand, or the department of a visit
 * @param school the school of a talk, or the visiting school
 * @param specialisms by code
 * @param yearGroups by code
 * @param openToPublic whether anyone may come; it says nothing new of a stand
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
        @Nullable Note note,
        boolean openToPublic) {

    /** Not open to the public. */
    public ActivityEntry(
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
        this(
                source,
                kind,
                held,
                days,
                place,
                school,
                specialisms,
                yearGroups,
                topic,
                minutes,
                reach,
                staffing,
                note,
                false);
    }

    /** The activity's id: always the same for the same source. */
    public String activity() {
        return ActivityId.of(kind, source);
    }
}
