package tracker.app.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the interface for other systems.
 *
 * @param writesAMinute how often one token may write in a minute, {@code tracker.api.writes-a-minute}
 * @param refusalsAMinute how often one address may come without a valid token in a minute, {@code tracker.api.refusals-a-minute}
 */
@ConfigurationProperties("tracker.api")
record ApiProperties(
        @DefaultValue("3000") long writesAMinute,
        @DefaultValue("30") long refusalsAMinute) {

    ApiProperties {
        if (writesAMinute < 1 || refusalsAMinute < 1) {
            throw new IllegalArgumentException(
                    "tracker.api.writes-a-minute and tracker.api.refusals-a-minute are at least 1");
        }
    }
}
