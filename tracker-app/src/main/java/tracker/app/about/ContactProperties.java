package tracker.app.about;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this tracker, for the privacy page, the accessibility statement and the contact page.
 *
 * @param organisation responsible for the data, {@code tracker.contact.organisation}
 * @param email where people reach it, {@code tracker.contact.email}; empty if not set
 * @param dataProtection who answers questions about personal data, {@code tracker.contact.data-protection}: an email
 *     address; the contact if empty
 * @param hosting where the data is kept, {@code tracker.contact.hosting}, as a sentence; empty if not set
 */
@ConfigurationProperties("tracker.contact")
record ContactProperties(
        @DefaultValue("the organisers of Healthcare Science Week") String organisation,
        @DefaultValue("") String email,
        @DefaultValue("") String dataProtection,
        @DefaultValue("") String hosting) {

    boolean set() {
        return !email.isBlank();
    }

    /** Where questions about personal data go; empty if no address is set. */
    String dataProtectionOrContact() {
        return dataProtection.isBlank() ? email : dataProtection;
    }
}
