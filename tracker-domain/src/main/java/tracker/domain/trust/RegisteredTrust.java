package tracker.domain.trust;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One trust of the register, in its current state.
 *
 * @param code ODS code
 * @param name its usual name
 * @param type null if the register has none
 * @param region its present region
 * @param icb the present ICB of its headquarters
 * @param place of its headquarters
 * @param opened its first day; null if the register does not say
 * @param closed its last day; null while it is open
 * @param successors the trusts that replaced it
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
