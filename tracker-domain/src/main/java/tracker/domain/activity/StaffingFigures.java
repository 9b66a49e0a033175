package tracker.domain.activity;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.RuleBroken;

/**
 * The staff of an activity, in numbers only.
 *
 * @param staff how many people took part, 0 or more; null if not given
 * @param hours how many hours they gave together, 0 or more; null if not given
 */
public record StaffingFigures(
        @Nullable Integer staff, @Nullable Double hours) {

    public static final StaffingFigures NOT_SAID = new StaffingFigures(null, null);

    public StaffingFigures {
        RuleBroken.when(
                staff != null && staff < 0 || hours != null && !(hours >= 0 && hours < 1e6),
                ParticipationRule.STAFF_AND_HOURS_ARE_ZERO_OR_MORE);
    }

    /** For people, to append to other words: ", 3 staff, 6 hours"; empty if not given. */
    public String inWords() {
        String people = staff == null
                ? ""
                : staff == 1 ? ", 1 member of staff" : String.format(Locale.UK, ", %,d staff", staff);
        return hours == null
                ? people
                : people + ", " + NumberFormat.getInstance(Locale.UK).format(hours) + (hours == 1 ? " hour" : " hours");
    }
}
