package tracker.app.secondfactor;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.domain.shared.PersonId;

/** Writes the emails about a person's second factor. */
@Component
class SecondFactorNotifier {

    private static final Duration USEFUL = Duration.ofDays(14);

    private final EmailRepository emails;
    private final String address;

    SecondFactorNotifier(EmailRepository emails, AddressProperties properties) {
        this.emails = emails;
        this.address = properties.address();
    }

    /** @param what what happened, in a sentence that begins with a small letter */
    void notifyOfChange(PersonId person, String name, String what) {
        emails.enqueue(person, "Your second factor was changed", """
                Hello %s,

                %s

                If this was not you, change your password now and tell the organisers:

                %s/me/password
                """.formatted(name, what, address), USEFUL);
    }

    void notifyOfReset(PersonId person, String name) {
        emails.enqueue(person, "Your second factor was reset", """
                Hello %s,

                an organiser has removed your second factor for the Healthcare Science Week tracker, and you were signed out
                everywhere. If you need one, you will be asked to set it up when you next sign in:

                %s/sign-in

                If you did not ask for this, tell the organisers.
                """.formatted(name, address), USEFUL);
    }
}
