package tracker.app.foundactivities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * One found activity, in the words of its web page.
 *
 * @param line of the file, from 1
 * @param id of the source; never reused
 * @param trustCode empty if the organisation is not a trust
 * @param kind the file's own word
 * @param status announced or reported
 * @param days null if the page gives no exact day
 * @param precision how exact the date is
 * @param reach people reached; unknown rather than zero
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

    /** Whether the page was published before the event or after it. */
    enum FoundActivityStatus {
        ANNOUNCED,
        REPORTED
    }

    boolean reported() {
        return status == FoundActivityStatus.REPORTED;
    }

    /** The basis of the activity's id, so that the same row is always the same activity. */
    String source() {
        return "real-activities:" + id;
    }
}
