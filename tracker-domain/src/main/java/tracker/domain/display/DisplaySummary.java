package tracker.domain.display;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.Area;

/**
 * A screen as a list shows it. Its address is not included, because it cannot be read again.
 *
 * @param name its location
 * @param part what it shows
 * @param partName for people
 * @param made UTC
 * @param lastSeen the screen's latest request, to the minute; null before the first
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
