package tracker.app.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The data folder settings.
 *
 * @param data the data folder, {@code tracker.data}; created if missing; relative to the working directory
 * @param database the database settings
 */
@ConfigurationProperties("tracker")
record DatabaseProperties(
        @DefaultValue("./tracker-data") String data,
        @DefaultValue DatabaseSettings database) {

    /**
     * The database settings.
     *
     * @param join connect to the database of a tracker that runs on the same folder, instead of failing
     * @param acceptVolatile let an external database lose acknowledged events in a power cut
     * @param port the embedded server's port, 1 to 65535; 0 for any free one
     * @param commands the most connections for commands, 2 to 20
     * @param reading the most connections for projections, 2 to 10
     * @param questions the most connections for queries, 2 to 20
     */
    record DatabaseSettings(
            @DefaultValue("false") boolean join,
            @DefaultValue("false") boolean acceptVolatile,
            @DefaultValue("0") int port,
            @DefaultValue("8") int commands,
            @DefaultValue("3") int reading,
            @DefaultValue("6") int questions) {

        private static final int HIGHEST_PORT = 65_535;
        private static final int FEWEST = 2;
        private static final int MOST = 20;
        private static final int MOST_READING = 10;

        DatabaseSettings {
            if (port < 0 || port > HIGHEST_PORT) {
                throw new IllegalArgumentException("tracker.database.port must be 1 to 65535, or 0 for any free port");
            }
            refuseOutside("commands", commands, MOST);
            refuseOutside("reading", reading, MOST_READING);
            refuseOutside("questions", questions, MOST);
        }
    }

    private static void refuseOutside(String pool, int size, int most) {
        if (size < DatabaseSettings.FEWEST || size > most) {
            throw new IllegalArgumentException(
                    "tracker.database.%s is %d to %d".formatted(pool, DatabaseSettings.FEWEST, most));
        }
    }

    DataFolder folder() {
        return DataFolder.at(Path.of(data));
    }
}
