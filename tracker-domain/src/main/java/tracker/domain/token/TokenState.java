package tracker.domain.token;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LondonCalendar;

/** Whether a token works. */
public enum TokenState {
    VALID,
    /** It works, and stops within {@link #WARNED_BEFORE}. */
    ENDS_SOON,
    /** Its year is over. */
    EXPIRED,
    REVOKED;

    /** How long before its end a trust is warned. */
    public static final Duration WARNED_BEFORE = Duration.ofDays(30);

    /**
     * The state at an instant.
     *
     * @param revoked null until it is revoked
     */
    public static TokenState at(Instant now, Instant expires, @Nullable Instant revoked) {
        if (revoked != null) {
            return REVOKED;
        }
        if (!now.isBefore(expires)) {
            return EXPIRED;
        }
        return now.isBefore(expires.minus(WARNED_BEFORE)) ? VALID : ENDS_SOON;
    }

    /** When a token stops working: at midnight in London, a year after the day on which it was made. */
    public static Instant expiry(Instant made) {
        LocalDate last = LondonCalendar.dayOf(made).plusYears(1);
        return last.atStartOfDay(LondonCalendar.ZONE).toInstant();
    }
}
