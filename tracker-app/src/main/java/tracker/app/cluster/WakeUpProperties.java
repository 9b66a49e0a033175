package tracker.app.cluster;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notifications between nodes.
 *
 * @param lookEvery interval of polling without a notification, because one may be lost,
 *     {@code tracker.wake-up.look-every}
 */
@ConfigurationProperties("tracker.wake-up")
public record WakeUpProperties(@DefaultValue("1s") Duration lookEvery) {

    public WakeUpProperties {
        if (lookEvery.toMillis() < 1) {
            throw new IllegalArgumentException("tracker.wake-up.look-every is at least 1ms");
        }
    }
}
