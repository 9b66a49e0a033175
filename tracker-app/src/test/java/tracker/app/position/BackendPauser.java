package tracker.app.position;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/** Stops a database process that is storing events, at random, and lets it go on after a while. */
final class BackendPauser implements AutoCloseable {

    private static final int LONGEST_PAUSE_MILLIS = 200;
    private static final int LONGEST_BETWEEN_MILLIS = 400;

    private final Connection connection;

    BackendPauser(String database) throws SQLException {
        connection = DriverManager.getConnection(database);
    }

    Void until(AtomicBoolean over, RandomGenerator random) throws Exception {
        while (!over.get()) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_BETWEEN_MILLIS));
            long process = storing();
            if (process > 0) {
                signal("-STOP", process);
                try {
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
                } finally {
                    signal("-CONT", process);
                }
            }
        }
        return null;
    }

    private long storing() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select pid from pg_stat_activity
                        where datname = current_database() and query like 'insert into domain_event%'
                          and pid <> pg_backend_pid()
                        order by state = 'active' desc, random() limit 1
                        """)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static void signal(String signal, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
