package tracker.domain.trust;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One trust as the register has it now.
 *
 * @param code ODS code
 * @param name as people know it
 * @param type null when the register has none
 * @param region where it belongs today
 * @param icb where its headquarters belong today
 * @param place of its headquarters
 * @param opened the first day; null when the register does not say
 * @param closed the last day; null while it is open
 * @param successors the trusts it went into
 */
public record RegisteredTrust(
        TrustCode code,
        String name,
        @Nullable TrustType type,
        Region region,
        Icb icb,
        TrustLocation place,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        Set<TrustCode> successors) {

    public boolean openOn(LocalDate day) {
        return (opened == null || !day.isBefore(opened)) && (closed == null || !day.isAfter(closed));
    }
}
