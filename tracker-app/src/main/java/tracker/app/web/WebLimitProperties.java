package tracker.app.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of what one client may ask of the web server.
 *
 * @param requestsAMinute requests of one address in a minute, {@code tracker.web.requests-a-minute}; a hospital may be
 *     one address
 * @param bodyTime how long a request may take to arrive, {@code tracker.web.body-time}; large uploads get more
 * @param slowBodies how many requests of one address may be arriving at once, {@code tracker.web.slow-bodies}
 */
@ConfigurationProperties("tracker.web")
record WebLimitProperties(
        @DefaultValue("6000") long requestsAMinute,
        @DefaultValue("20s") Duration bodyTime,
        @DefaultValue("50") int slowBodies) {

    WebLimitProperties {
        if (requestsAMinute < 1 || slowBodies < 1 || !bodyTime.isPositive()) {
            throw new IllegalArgumentException(
                    "tracker.web.requests-a-minute, slow-bodies and body-time must be more than 0");
        }
    }
}
