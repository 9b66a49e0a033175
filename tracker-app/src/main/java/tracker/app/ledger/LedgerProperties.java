package tracker.app.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the processors that fill the read models.
 *
 * @param reading false in a process that only writes and leaves the projections to another process,
 *     {@code tracker.reading}
 */
@ConfigurationProperties("tracker")
record LedgerProperties(@DefaultValue("true") boolean reading) {}
