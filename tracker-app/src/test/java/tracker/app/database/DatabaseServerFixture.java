package tracker.app.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens data folders as the application does, and asks what is in them. */
final class DatabaseServerFixture {

    static final DatabaseProperties.DatabaseSettings AS_IT_COMES =
            new DatabaseProperties.DatabaseSettings(false, false, 0, 4, 2, 4);
    static final DatabaseProperties.DatabaseSettings JOINING =
            new DatabaseProperties.DatabaseSettings(true, false, 0, 4, 2, 4);

    private DatabaseServerFixture() {}

    static DatabaseServer open(Path folder) {
        return DatabaseServer.open(DataFolder.at(folder), AS_IT_COMES);
    }

    static DatabaseServer join(Path folder) {
        return DatabaseServer.open(DataFolder.at(folder), JOINING);
    }

    static DatabaseServer openOn(int port, Path folder) {
        return DatabaseServer.open(
                DataFolder.at(folder), new DatabaseProperties.DatabaseSettings(false, false, port, 4, 2, 4));
    }

    static JdbcClient jdbc(DatabaseServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), DatabaseServer.USER, server.password()));
    }

    static Map<String, String> settings(DatabaseServer server, String... names) {
        return jdbc(server)
                .sql("select name, setting from pg_settings where name in (:names)")
                .param("names", List.of(names))
                .query(rows -> {
                    Map<String, String> found = new TreeMap<>();
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getString(2));
                    }
                    return found;
                });
    }
}
