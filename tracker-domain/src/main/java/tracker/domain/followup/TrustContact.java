package tracker.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for a trust; personal data, for organisers only.
 *
 * @param trust ODS code
 * @param name as others see it
 * @param address where letters go
 * @param lead whether the person says who else speaks for it
 * @param open whether the invitation has been accepted
 * @param lastHere when the person signed in last; null before the first time
 * @param nudged the day on which the person was last written to because the trust was silent; null when never
 */
public record TrustContact(
        String trust,
        String name,
        String address,
        boolean lead,
        boolean accepted,
        @Nullable Instant lastSignIn,
        @Nullable LocalDate nudged) {}
