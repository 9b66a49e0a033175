package tracker.app.foundactivities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.LoadMode;
import tracker.app.datafiles.ToolRunner;
import tracker.app.imports.SpreadsheetImportService;
import tracker.app.spreadsheet.SpreadsheetReader;

/**
 * Imports a file of activities from the command line, or does a dry run, then ends the process: any spreadsheet that the
 * page reads, and the list of activities found on the web.
 */
@Component
@Order(40)
@ConditionalOnProperty("tracker.import.file")
@EnableConfigurationProperties(FoundActivitiesProperties.class)
class FoundActivitiesRunner implements ApplicationRunner {

    /** The first headings of a list of found activities, which no spreadsheet of a trust has in these words. */
    private static final List<String> FOUND = List.of("id", "organisation");

    private final FoundActivityImporter importer;
    private final ToolRunner commandLine;
    private final FoundActivitiesProperties properties;
    private final ObjectProvider<SpreadsheetImportService> spreadsheets;

    FoundActivitiesRunner(
            FoundActivityImporter importer,
            ToolRunner commandLine,
            FoundActivitiesProperties properties,
            ObjectProvider<SpreadsheetImportService> spreadsheets) {
        this.importer = importer;
        this.commandLine = commandLine;
        this.properties = properties;
        this.spreadsheets = spreadsheets;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(() -> {
            boolean apply = properties.mode() == LoadMode.APPLY;
            Resource file = DataFileResolver.named(properties.file());
            if (file.isFile() && !isFoundActivities(file)) {
                return spreadsheets.getObject().run(path(file), apply);
            }
            FoundActivityFile activities = FoundActivityFile.read(file);
            return apply ? importer.apply(activities) : importer.dryRun(activities);
        });
    }

    private static boolean isFoundActivities(Resource file) {
        try (SpreadsheetReader table = SpreadsheetReader.open(path(file), String.valueOf(file.getFilename()))) {
            return table.headings().containsAll(FOUND);
        }
    }

    private static Path path(Resource file) {
        try {
            return file.getFile().toPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
