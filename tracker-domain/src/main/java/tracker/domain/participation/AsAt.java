package tracker.domain.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LondonCalendar;

/**
 * The past instant of a query (decision 35). Now has no instant, so it is null and not a value of this type.
 *
 * @param instant UTC
 * @param meaning which of the two clocks it is read from
 */
public record AsAt(Instant instant, AsAtMeaning meaning) {

    /** The two meanings of "as at". */
    public enum AsAtMeaning {

        /**
         * What was known then: every activity after its events up to the instant, without later ones. A plan for
         * Thursday that was known on Tuesday is a plan on Tuesday. Later reports, corrections and withdrawals are not
         * included.
         */
        KNOWN,

        /**
         * What had happened by then, as known today: every activity in its newest version, late reports and corrections
         * included, if its first day had begun in London by the instant. Days are known and hours are not, so a day
         * counts whole from its midnight. An activity of several days counts on its first, as everywhere. An activity
         * planned for a past day and not reported to date is still a plan. A cancelled or withdrawn activity counts as
         * that on its day.
         */
        HAPPENED
    }

    /** Instants are stored in microseconds: a later fraction is cut off, so that no instant moves to a later one. */
    public AsAt {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static AsAt known(Instant instant) {
        return new AsAt(instant, AsAtMeaning.KNOWN);
    }

    /**
     * What was known at an instant.
     *
     * @param instant null for now, which is not a past
     */
    public static @Nullable AsAt knownAt(@Nullable Instant instant) {
        return instant == null ? null : known(instant);
    }

    public static AsAt happened(Instant instant) {
        return new AsAt(instant, AsAtMeaning.HAPPENED);
    }

    /** Whether it means what had happened, for which days are known and hours are not. */
    public boolean meansHappened() {
        return meaning == AsAtMeaning.HAPPENED;
    }

    /** The London day of the instant, the last day that had begun by then. */
    public LocalDate day() {
        return LondonCalendar.dayOf(instant);
    }
}
