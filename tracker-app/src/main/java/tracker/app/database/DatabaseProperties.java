package tracker.app.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the tracker keeps its data.
 *
 * @param data the data folder, {@code tracker.data}; made when missing; relative to where the tracker is started
 * @param database how the database in it is run
 */
@ConfigurationProperties("tracker")
record DatabaseProperties(
        @DefaultValue("./tracker-data") String data,
        @DefaultValue Database database) {

    /**
     * How the database is run.
     *
     * @param join connect to the database of a tracker that runs on the same folder, instead of being refused
     * @param acceptVolatile let an external database lose acknowledged facts in a power cut
     * @param port the embedded server's port, 1 to 65535; 0 for any free one
     * @param connections the most connections this process opens, 2 to 50
     */
    record Database(
            @DefaultValue("false") boolean join,
            @DefaultValue("false") boolean acceptVolatile,
            @DefaultValue("0") int port,
            @DefaultValue("16") int connections) {

        private static final int HIGHEST_PORT = 65_535;
        private static final int FEWEST = 2;
        private static final int MOST = 50;

        Database {
            if (port < 0 || port > HIGHEST_PORT) {
                throw new IllegalArgumentException("tracker.database.port is 1 to 65535, or 0 for any free port");
            }
            if (connections < FEWEST || connections > MOST) {
                throw new IllegalArgumentException("tracker.database.connections is 2 to 50");
            }
        }
    }

    DataFolder folder() {
        return DataFolder.at(Path.of(data));
    }
}
