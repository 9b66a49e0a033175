package tracker.app.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens data folders as the application does, and asks what is in them. */
final class Server {

    static final DatabaseProperties.Database AS_IT_COMES = new DatabaseProperties.Database(false, false, 0, 4, 2, 4);
    static final DatabaseProperties.Database JOINING = new DatabaseProperties.Database(true, false, 0, 4, 2, 4);

    private Server() {}

    static RunningServer open(Path folder) {
        return RunningServer.open(DataFolder.at(folder), AS_IT_COMES);
    }

    static RunningServer join(Path folder) {
        return RunningServer.open(DataFolder.at(folder), JOINING);
    }

    static RunningServer openOn(int port, Path folder) {
        return RunningServer.open(DataFolder.at(folder), new DatabaseProperties.Database(false, false, port, 4, 2, 4));
    }

    static JdbcClient ask(RunningServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), RunningServer.USER, server.password()));
    }

    static Map<String, String> settings(RunningServer server, String... names) {
        return ask(server)
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
