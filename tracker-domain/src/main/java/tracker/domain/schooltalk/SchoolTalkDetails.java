package tracker.domain.schooltalk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.activity.Publicity;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * The details of a school talk, planned or delivered.
 *
 * @param day its one day
 * @param school the school it is given in
 * @param phase of education of the school; null if not given
 * @param yearGroups the audience's year groups, as codes of the reference list; may be empty
 * @param topic its topic; null if not given
 * @param minutes duration; null if not given
 * @param note anything else
 * @param openToPublic true if anyone may come, so that it is announced beforehand; otherwise null
 * @param outline when it starts and how many are expected; null if not given
 */
public record SchoolTalkDetails(
        LocalDate day,
        School school,
        @Nullable EducationPhase phase,
        List<String> yearGroups,
        @Nullable TextLine topic,
        @Nullable ActivityDuration minutes,
        @Nullable Note note,
        @Nullable Boolean openToPublic,
        @Nullable PlanOutline outline) {

    public SchoolTalkDetails {
        yearGroups = List.copyOf(yearGroups);
        openToPublic = Boolean.TRUE.equals(openToPublic) ? Boolean.TRUE : null;
    }

    /** Without an outline. */
    public SchoolTalkDetails(
            LocalDate day,
            School school,
            @Nullable EducationPhase phase,
            List<String> yearGroups,
            @Nullable TextLine topic,
            @Nullable ActivityDuration minutes,
            @Nullable Note note,
            @Nullable Boolean openToPublic) {
        this(day, school, phase, yearGroups, topic, minutes, note, openToPublic, null);
    }

    /** Not open to the public. */
    public SchoolTalkDetails(
            LocalDate day,
            School school,
            @Nullable EducationPhase phase,
            List<String> yearGroups,
            @Nullable TextLine topic,
            @Nullable ActivityDuration minutes,
            @Nullable Note note) {
        this(day, school, phase, yearGroups, topic, minutes, note, null, null);
    }

    /** What the public may learn of it before its day. */
    Publicity publicity() {
        return Publicity.of(openToPublic, phase, yearGroups);
    }

    SchoolTalkDetails on(LocalDate newDay) {
        return new SchoolTalkDetails(newDay, school, phase, yearGroups, topic, minutes, note, openToPublic, outline);
    }

    /** For people: "9 March 2027 at Priory School". */
    String inWords() {
        return LondonCalendar.inWords(day) + " at " + school.name();
    }
}
