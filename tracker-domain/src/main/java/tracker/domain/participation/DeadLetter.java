package tracker.domain.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter: a stored event the projection could not process.
 *
 * @param position in the event store
 * @param activity the id of its aggregate
 * @param title for people; null if the read model knows nothing of the activity
 * @param name the stored event name, for example {@code stand.StandHeld}
 * @param failedAt when the projection set it aside, UTC
 * @param reason why it could not be processed
 */
public record DeadLetter(
        long position,
        String activity,
        @Nullable String title,
        String name,
        Instant failedAt,
        DeadLetterReason reason) {}
