package tracker.app.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A notification between nodes. It does not contain the change, only that there is one. */
public enum ClusterNotification {
    /** Events were stored. */
    STORED,
    /** The read models have changed. */
    READ,
    /** A sign-in or a role has ended. */
    ACCESS;

    /** Its PostgreSQL notification channel. */
    String channel() {
        return "tracker_" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClusterNotification> ofChannel(String channel) {
        return Arrays.stream(values())
                .filter(news -> news.channel().equals(channel))
                .findFirst();
    }
}
