package tracker.app.demo;

import java.util.Collection;
import java.util.Map;

/** Tells how far activities have come. */
interface StoredEventCounts {

    /** @return how many facts are stored of each activity that has any */
    Map<String, Integer> of(Collection<String> activities);
}
