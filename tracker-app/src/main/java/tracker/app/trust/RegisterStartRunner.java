package tracker.app.trust;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;

/**
 * Registers the bundled trusts that are missing. It never renames or moves trusts, because a newer file may have been
 * loaded since; {@link RegisterLoadRunner} applies changes.
 */
@Component
@Order(RegisterStartRunner.ORDER)
@ConditionalOnProperty(name = "tracker.reference.load", matchIfMissing = true)
class RegisterStartRunner implements ApplicationRunner {

    /** Runs before everything that needs trusts. */
    static final int ORDER = 10;

    private static final Logger LOG = LoggerFactory.getLogger(RegisterStartRunner.class);

    private final RegisterLoader load;

    RegisterStartRunner(RegisterLoader load) {
        this.load = load;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        RegisterReport report =
                load.loadMissing(TrustFile.read(DataFileResolver.file("trusts.csv"), RegisterLists.shipped()));
        if (!report.complete()) {
            throw new IllegalStateException("The trust register could not be loaded. " + report.text());
        }
        if (!report.taken().isEmpty()) {
            LOG.info("Trust register loaded. {}", report.summary());
        }
    }
}
