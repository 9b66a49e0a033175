package tracker.domain.activity;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;

/**
 * What is planned of an activity besides its days and its place. It counts nowhere; how many came is reported
 * afterwards.
 *
 * @param starts UK time of day; null if not given
 * @param expected how many people are expected, 1 to 100,000; null if not given
 */
public record PlanOutline(
        @Nullable LocalTime starts, @Nullable Integer expected) {

    private static final int MOST = 100_000;

    /** @throws RuleBroken if the number is out of range */
    public PlanOutline {
        RuleBroken.when(
                expected != null && (expected < 1 || expected > MOST), ParticipationRule.EXPECTED_PEOPLE_ARE_IN_RANGE);
    }

    /** Null if nothing is given. */
    public static @Nullable PlanOutline of(@Nullable LocalTime starts, @Nullable Integer expected) {
        return starts == null && expected == null ? null : new PlanOutline(starts, expected);
    }

    /**
     * The time of day in a text such as "14:30".
     *
     * @throws RuleBroken if it is none
     */
    public static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeParseException noTime) {
            throw new RuleBroken(ParticipationRule.PLAN_STARTS_AT_A_TIME);
        }
    }

    /** For people: "starts at 2:30pm, about 60 expected". */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (starts != null) {
            parts.add("starts at " + LondonCalendar.timeOf(starts));
        }
        if (expected != null) {
            parts.add(String.format(Locale.UK, "about %,d expected", expected));
        }
        return String.join(", ", parts);
    }
}
