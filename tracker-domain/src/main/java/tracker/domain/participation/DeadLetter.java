package tracker.domain.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is stored, but could not be shown on the board.
 *
 * @param position in the event store
 * @param activity the id of whatever it is about
 * @param title what people call the activity; null where nothing about it is on the board
 * @param name the stored name of the fact, for example {@code stand.StandHeld}
 * @param parked when the reader set it aside, UTC
 * @param why it could not be shown
 */
public record DeadLetter(
        long position,
        String activity,
        @Nullable String title,
        String name,
        Instant failedAt,
        DeadLetterReason reason) {}
