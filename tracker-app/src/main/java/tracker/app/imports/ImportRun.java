package tracker.app.imports;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.reference.CommandLine;
import tracker.app.reference.Mode;
import tracker.app.reference.Shipped;

/** Imports a file of activities from the command line, or only tries to, then ends the process. */
@Component
@Order(40)
@ConditionalOnProperty("tracker.import.file")
class ImportRun implements ApplicationRunner {

    private final Importer importer;
    private final CommandLine commandLine;
    private final String file;
    private final Mode mode;

    ImportRun(
            Importer importer,
            CommandLine commandLine,
            @Value("${tracker.import.file}") String file,
            @Value("${tracker.import.mode:dry-run}") Mode mode) {
        this.importer = importer;
        this.commandLine = commandLine;
        this.file = file;
        this.mode = mode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(() -> {
            ActivityFile activities = ActivityFile.read(Shipped.named(file));
            return mode == Mode.APPLY ? importer.applied(activities) : importer.tried(activities);
        });
    }
}
