package tracker.app.tally;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits how often the phones of one stand may send: enough for some dozens of phones. */
@Component
class TallyRateLimiter {

    private static final int REMEMBERED = 2_000;

    private final Map<String, Bucket> stands = new RecentStandCache();
    private final long aMinute;

    TallyRateLimiter(@Value("${tracker.tally.sendings-a-minute:300}") long aMinute) {
        this.aMinute = aMinute;
    }

    boolean tryAcquire(String stand) {
        return bucket(stand).tryConsume(1);
    }

    private Bucket bucket(String stand) {
        synchronized (stands) {
            return stands.computeIfAbsent(
                    stand,
                    newcomer -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }

    private static final class RecentStandCache extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        RecentStandCache() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }
}
