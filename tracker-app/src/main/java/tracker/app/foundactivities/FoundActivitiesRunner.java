package tracker.app.foundactivities;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.LoadMode;
import tracker.app.datafiles.ToolRunner;

/** Imports a file of found activities from the command line, or does a dry run, then ends the process. */
@Component
@Order(40)
@ConditionalOnProperty("tracker.import.file")
class FoundActivitiesRunner implements ApplicationRunner {

    private final FoundActivityImporter importer;
    private final ToolRunner commandLine;
    private final String file;
    private final LoadMode mode;

    FoundActivitiesRunner(
            FoundActivityImporter importer,
            ToolRunner commandLine,
            @Value("${tracker.import.file}") String file,
            @Value("${tracker.import.mode:dry-run}") LoadMode mode) {
        this.importer = importer;
        this.commandLine = commandLine;
        this.file = file;
        this.mode = mode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(() -> {
            FoundActivityFile activities = FoundActivityFile.read(DataFileResolver.named(file));
            return mode == LoadMode.APPLY ? importer.apply(activities) : importer.dryRun(activities);
        });
    }
}
