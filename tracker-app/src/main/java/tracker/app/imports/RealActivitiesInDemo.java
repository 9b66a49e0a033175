package tracker.app.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.reference.Shipped;

/** Gives the demonstration its past: the activities that trusts really reported in earlier years. */
@Component
@Profile("demo")
@Order(RealActivitiesInDemo.ORDER)
class RealActivitiesInDemo implements ApplicationRunner {

    /** After register and weeks, before the simulated week. */
    static final int ORDER = 40;

    private static final Logger LOG = LoggerFactory.getLogger(RealActivitiesInDemo.class);

    private final Importer importer;

    RealActivitiesInDemo(Importer importer) {
        this.importer = importer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ImportReport report = importer.applied(ActivityFile.read(Shipped.file("real-activities.csv")));
        LOG.info("Real activities of earlier years: {}", report.totals());
    }
}
