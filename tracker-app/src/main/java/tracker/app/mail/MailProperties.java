package tracker.app.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the emails sent.
 *
 * @param from the sender, {@code tracker.mail.from}
 */
@ConfigurationProperties("tracker.mail")
record MailProperties(@DefaultValue("tracker@localhost") String from) {

    MailProperties {
        if (from.isBlank()) {
            throw new IllegalArgumentException("tracker.mail.from is an email address");
        }
    }
}
