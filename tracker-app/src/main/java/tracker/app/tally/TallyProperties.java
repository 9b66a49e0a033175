package tracker.app.tally;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the counter at a stand.
 *
 * @param sendingsAMinute how often the phones of one stand may send in a minute, {@code tracker.tally.sendings-a-minute}; some dozens of
 *     phones, and no flood
 */
@ConfigurationProperties("tracker.tally")
record TallyProperties(@DefaultValue("300") long sendingsAMinute) {

    TallyProperties {
        if (sendingsAMinute < 1) {
            throw new IllegalArgumentException("tracker.tally.sendings-a-minute is at least 1");
        }
    }
}
