package tracker.app.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one node tells the others: not what has changed, only that they should look. */
public enum ClusterNotification {
    /** Facts were stored. */
    STORED,
    /** The read models have moved on. */
    READ;

    /** The channel of PostgreSQL on which it travels. */
    String channel() {
        return "tracker_" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClusterNotification> ofChannel(String channel) {
        return Arrays.stream(values())
                .filter(news -> news.channel().equals(channel))
                .findFirst();
    }
}
