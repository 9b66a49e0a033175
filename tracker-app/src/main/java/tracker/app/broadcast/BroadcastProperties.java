package tracker.app.broadcast;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the connections that wallboards and embedded figures keep open.
 *
 * @param mostListeners maximum number of open connections; further ones are asked to retry later,
 *     {@code tracker.broadcast.most-listeners}
 * @param beatSeconds interval at which an idle connection is sent a heartbeat and its permission is checked,
 *     {@code tracker.broadcast.beat-seconds}
 */
@ConfigurationProperties("tracker.broadcast")
record BroadcastProperties(
        @DefaultValue("2000") int mostListeners,
        @DefaultValue("15") long beatSeconds) {

    BroadcastProperties {
        if (mostListeners < 0 || beatSeconds < 1) {
            throw new IllegalArgumentException(
                    "tracker.broadcast.most-listeners is at least 0, tracker.broadcast.beat-seconds at least 1");
        }
    }
}
