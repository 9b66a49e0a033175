package tracker.app.demo;

import java.util.Collection;
import java.util.Map;

/** Counts the stored events of activities. */
interface StoredEventCounts {

    /** @return the number of stored events of each activity that has any */
    Map<String, Integer> of(Collection<String> activities);
}
