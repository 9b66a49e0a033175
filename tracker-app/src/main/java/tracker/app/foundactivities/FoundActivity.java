package tracker.app.foundactivities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * One row of a file of found activities, in the words of the page it was found on.
 *
 * @param line of the file, from 1
 * @param id of the source; never used twice
 * @param trustCode empty where the organisation is no trust
 * @param kind the file's own word
 * @param status announced or reported
 * @param days null when the page gives no exact day
 * @param precision how exactly the page says when
 * @param reach what the page says of people met; unknown rather than zero
 * @param figure the same in the page's words; may be empty
 */
record FoundActivity(
        long line,
        String id,
        String organisation,
        String trustCode,
        String kind,
        FoundActivityStatus status,
        @Nullable DayRange days,
        String precision,
        String title,
        String venue,
        String audience,
        Reach reach,
        String figure,
        String helpers,
        List<String> specialisms,
        String address,
        String notes) {

    /** Whether the page came before the event or after it. */
    enum FoundActivityStatus {
        ANNOUNCED,
        REPORTED
    }

    boolean reported() {
        return status == FoundActivityStatus.REPORTED;
    }

    /** What the activity's own id is made of, so that the same row is always the same activity. */
    String source() {
        return "real-activities:" + id;
    }
}
