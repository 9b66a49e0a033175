package tracker.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts for a trust. Personal data, for organisers only.
 *
 * @param trust ODS code
 * @param name as others see it
 * @param address email address
 * @param lead whether the person manages the trust's people
 * @param accepted whether the invitation has been accepted
 * @param lastSignIn the latest sign-in; null before the first
 * @param nudged the day of the latest follow-up email; null if none
 */
public record TrustContact(
        String trust,
        String name,
        String address,
        boolean lead,
        boolean accepted,
        @Nullable Instant lastSignIn,
        @Nullable LocalDate nudged) {}
