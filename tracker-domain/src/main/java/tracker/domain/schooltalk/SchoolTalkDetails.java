package tracker.domain.schooltalk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * What a school talk is, whether planned or delivered.
 *
 * @param day the one day it is on
 * @param school where it is given
 * @param phase whom the school teaches; null when not said
 * @param yearGroups who listens, by their code in the reference list; may be empty
 * @param topic what it is about; null when not said
 * @param minutes how long it takes; null when not said
 * @param note anything else
 */
public record SchoolTalkDetails(
        LocalDate day,
        School school,
        @Nullable EducationPhase phase,
        List<String> yearGroups,
        @Nullable TextLine topic,
        @Nullable ActivityDuration minutes,
        @Nullable Note note) {

    public SchoolTalkDetails {
        yearGroups = List.copyOf(yearGroups);
    }

    SchoolTalkDetails on(LocalDate newDay) {
        return new SchoolTalkDetails(newDay, school, phase, yearGroups, topic, minutes, note);
    }

    /** For people: "9 March 2027 at Priory School". */
    String inWords() {
        return LondonCalendar.inWords(day) + " at " + school.name();
    }
}
