package tracker.domain.departmentvisit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * What a department visit is, whether planned or hosted.
 *
 * @param day the one day it is on
 * @param department the department or specialism that opens its doors
 * @param school the students' school or college; null when not said, or when they come from several
 * @param yearGroups who comes, by their code in the reference list; may be empty
 * @param minutes how long it takes; null when not said
 * @param note anything else
 */
public record DepartmentVisitDetails(
        LocalDate day,
        TextLine department,
        @Nullable School school,
        List<String> yearGroups,
        @Nullable ActivityDuration minutes,
        @Nullable Note note) {

    public DepartmentVisitDetails {
        yearGroups = List.copyOf(yearGroups);
    }

    DepartmentVisitDetails on(LocalDate newDay) {
        return new DepartmentVisitDetails(newDay, department, school, yearGroups, minutes, note);
    }

    /** For people: "9 March 2027 in Audiology with Priory School". */
    String inWords() {
        return LondonCalendar.inWords(day) + " in " + department + (school == null ? "" : " with " + school.name());
    }
}
