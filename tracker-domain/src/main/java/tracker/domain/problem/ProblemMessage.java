package tracker.domain.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as organisers read it.
 *
 * @param activity the id of the activity it is about
 * @param trust ODS code of the activity's trust; null if it has none
 * @param title of the activity; empty if it is not known any more
 * @param received when, UTC
 * @param closed when it was marked as dealt with; null while it is open
 */
public record ProblemMessage(
        ProblemMessageId id,
        String activity,
        @Nullable String trust,
        String title,
        String text,
        Instant received,
        @Nullable Instant closed) {

    /** Days after which a message is removed, open or closed. */
    public static final int KEPT_DAYS = 90;
}
