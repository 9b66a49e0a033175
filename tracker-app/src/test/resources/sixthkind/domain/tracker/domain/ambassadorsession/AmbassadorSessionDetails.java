package tracker.domain.ambassadorsession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;

/** What an ambassador session is, whether planned or delivered. */
public record AmbassadorSessionDetails(LocalDate day, School school, @Nullable Note note) {

    AmbassadorSessionDetails on(LocalDate newDay) {
        return new AmbassadorSessionDetails(newDay, school, note);
    }

    /** For people: "9 March 2027 at Priory School". */
    String inWords() {
        return LondonCalendar.inWords(day) + " at " + school.name();
    }
}
