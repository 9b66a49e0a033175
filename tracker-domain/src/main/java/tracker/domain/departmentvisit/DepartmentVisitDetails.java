package tracker.domain.departmentvisit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.activity.Publicity;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * The details of a department visit, planned or hosted.
 *
 * @param day its one day
 * @param department the department or specialism that hosts it
 * @param school the students' school or college; null if not given, or if they come from several
 * @param yearGroups the students' year groups, as codes of the reference list; may be empty
 * @param minutes duration; null if not given
 * @param note anything else
 * @param openToPublic true if anyone may come, so that it is announced beforehand; otherwise null
 * @param outline when it starts and how many are expected; null if not given
 */
public record DepartmentVisitDetails(
        LocalDate day,
        TextLine department,
        @Nullable School school,
        List<String> yearGroups,
        @Nullable ActivityDuration minutes,
        @Nullable Note note,
        @Nullable Boolean openToPublic,
        @Nullable PlanOutline outline) {

    public DepartmentVisitDetails {
        yearGroups = List.copyOf(yearGroups);
        openToPublic = Boolean.TRUE.equals(openToPublic) ? Boolean.TRUE : null;
    }

    /** Without an outline. */
    public DepartmentVisitDetails(
            LocalDate day,
            TextLine department,
            @Nullable School school,
            List<String> yearGroups,
            @Nullable ActivityDuration minutes,
            @Nullable Note note,
            @Nullable Boolean openToPublic) {
        this(day, department, school, yearGroups, minutes, note, openToPublic, null);
    }

    /** Not open to the public. */
    public DepartmentVisitDetails(
            LocalDate day,
            TextLine department,
            @Nullable School school,
            List<String> yearGroups,
            @Nullable ActivityDuration minutes,
            @Nullable Note note) {
        this(day, department, school, yearGroups, minutes, note, null, null);
    }

    /** What the public may learn of it before its day. */
    Publicity publicity() {
        return Publicity.of(openToPublic, null, yearGroups);
    }

    DepartmentVisitDetails on(LocalDate newDay) {
        return new DepartmentVisitDetails(newDay, department, school, yearGroups, minutes, note, openToPublic, outline);
    }

    /** For people: "9 March 2027 in Audiology with Priory School". */
    String inWords() {
        return LondonCalendar.inWords(day) + " in " + department + (school == null ? "" : " with " + school.name());
    }
}
