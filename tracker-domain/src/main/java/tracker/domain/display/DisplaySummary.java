package tracker.domain.display;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.Area;

/**
 * A screen as lists show it: without its address, which nobody can read again.
 *
 * @param name where it hangs
 * @param part of the country that it shows
 * @param partName for people
 * @param made UTC
 * @param lastSeen when the screen was last here, to the minute; null before the first time
 * @param ended UTC; null while its address works
 */
public record DisplaySummary(
        DisplayId id,
        String name,
        Area part,
        String partName,
        Instant made,
        @Nullable Instant lastSeen,
        @Nullable Instant ended) {}
