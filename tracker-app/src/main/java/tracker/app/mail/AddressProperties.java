package tracker.app.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the tracker.
 *
 * @param address what the links in emails begin with, {@code tracker.address}
 */
@ConfigurationProperties("tracker")
public record AddressProperties(String address) {}
