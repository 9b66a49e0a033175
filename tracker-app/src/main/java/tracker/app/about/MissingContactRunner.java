package tracker.app.about;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Warns at the start of a real tracker whose pages name nobody that people can write to. */
@Component
@ConditionalOnWebApplication
@Profile("!demo & !dev")
class MissingContactRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MissingContactRunner.class);

    private final ContactProperties contact;

    MissingContactRunner(ContactProperties contact) {
        this.contact = contact;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!contact.set()) {
            LOG.warn("No contact is set, so the privacy page and the accessibility statement name nobody to write to: "
                    + "set tracker.contact.email and tracker.contact.organisation (docs/operations.md)");
        }
    }
}
