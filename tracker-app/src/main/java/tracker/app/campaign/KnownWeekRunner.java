package tracker.app.campaign;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.SendingFailedException;

/** Announces the known weeks at start, if they are missing. */
@Component
@Order(20)
@ConditionalOnProperty(name = "tracker.reference.load", matchIfMissing = true)
class KnownWeekRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KnownWeekRunner.class);

    private final KnownWeekLoader weeks;

    KnownWeekRunner(KnownWeekLoader weeks) {
        this.weeks = weeks;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SendingFailedException {
        List<String> announced = weeks.announce(KnownWeekReader.read(DataFileResolver.file("campaigns.csv")));
        if (!announced.isEmpty()) {
            LOG.info("Known weeks announced: {}.", String.join(", ", announced));
        }
    }
}
