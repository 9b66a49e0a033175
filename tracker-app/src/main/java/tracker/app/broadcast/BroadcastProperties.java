package tracker.app.broadcast;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the connections that wallboards and embedded figures keep open.
 *
 * @param mostListeners how many connections are kept open at once; further ones are asked to come back,
 *     {@code tracker.broadcast.most-listeners}
 * @param beatSeconds how often an idle connection is sent a heartbeat, and its right to stay is checked,
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
