package tracker.domain.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LondonCalendar;

/**
 * The past that a question asks about (decision 35). No instant at all, and so no value of this kind, means now.
 *
 * @param instant UTC
 * @param meaning which of the two clocks it is read from
 */
public record AsAt(Instant instant, AsAtMeaning meaning) {

    /** The two things that people mean when they say "as at". */
    public enum AsAtMeaning {

        /**
         * What we knew then: every activity as it was told by facts known up to the instant, and by none after. A plan for Thursday
         * that was known on Tuesday is a plan on Tuesday; what was reported, corrected or withdrawn later is not in it.
         */
        KNOWN,

        /**
         * What had happened by then, as we know it today: every activity in its newest version, late reports and corrections
         * included, if its first day had begun in London by the instant. We know days and no hours, so a day comes whole, at
         * its midnight. One of several days counts on its first, as everywhere. One that was planned for a day that has come,
         * and is not reported to this day, is still a plan. What is cancelled or withdrawn by now counts as that, on its day.
         */
        HAPPENED
    }

    public static AsAt known(Instant instant) {
        return new AsAt(instant, AsAtMeaning.KNOWN);
    }

    /** @param instant null for now, which is no past at all */
    public static @Nullable AsAt knownAt(@Nullable Instant instant) {
        return instant == null ? null : known(instant);
    }

    public static AsAt happened(Instant instant) {
        return new AsAt(instant, AsAtMeaning.HAPPENED);
    }

    /** Whether it tells what had happened, of which days are known and no hours. */
    public boolean meansHappened() {
        return meaning == AsAtMeaning.HAPPENED;
    }

    /** The London day on which the instant lies; the last that had come by then. */
    public LocalDate day() {
        return LondonCalendar.dayOf(instant);
    }
}
