package tracker.app.foundactivities;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.LoadMode;
import tracker.app.datafiles.ToolRunner;

/** Imports a file of found activities from the command line, or does a dry run, then ends the process. */
@Component
@Order(40)
@ConditionalOnProperty("tracker.import.file")
@EnableConfigurationProperties(FoundActivitiesProperties.class)
class FoundActivitiesRunner implements ApplicationRunner {

    private final FoundActivityImporter importer;
    private final ToolRunner commandLine;
    private final FoundActivitiesProperties properties;

    FoundActivitiesRunner(
            FoundActivityImporter importer, ToolRunner commandLine, FoundActivitiesProperties properties) {
        this.importer = importer;
        this.commandLine = commandLine;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(() -> {
            FoundActivityFile activities = FoundActivityFile.read(DataFileResolver.named(properties.file()));
            return properties.mode() == LoadMode.APPLY ? importer.apply(activities) : importer.dryRun(activities);
        });
    }
}
