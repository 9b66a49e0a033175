package tracker.app.foundactivities;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;

/** Loads the activities that trusts reported in earlier years into the demonstration. */
@Component
@Profile("demo")
@Order(DemoFoundActivitiesLoader.ORDER)
class DemoFoundActivitiesLoader implements ApplicationRunner {

    /** Runs after the register and the weeks, before the simulated week. */
    static final int ORDER = 40;

    private static final Logger LOG = LoggerFactory.getLogger(DemoFoundActivitiesLoader.class);

    private final FoundActivityImporter importer;

    DemoFoundActivitiesLoader(FoundActivityImporter importer) {
        this.importer = importer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        FoundActivitiesReport report =
                importer.apply(FoundActivityFile.read(DataFileResolver.file("real-activities.csv")));
        LOG.info("Real activities of earlier years: {}", report.totals());
    }
}
