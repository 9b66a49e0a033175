package tracker.app.foundactivities;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tracker.app.datafiles.LoadMode;

/**
 * What was asked for on the command line.
 *
 * @param file the file of activities, {@code tracker.import.file}
 * @param mode whether it is only tried, {@code tracker.import.mode}
 */
@ConfigurationProperties("tracker.import")
record FoundActivitiesProperties(
        String file, @DefaultValue("dry-run") LoadMode mode) {}
