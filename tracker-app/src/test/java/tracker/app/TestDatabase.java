package tracker.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * One PostgreSQL for all tests of a process, and a fresh database in it for each that asks. It keeps nothing, so it is quick, and
 * what has tables already is a copy of one that the numbered scripts have filled once.
 */
public final class TestDatabase {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestDatabase() {}

    private static final class SharedTestServer {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The JDBC address of a new database with all tables, as the application's first start leaves it. */
    public static String fresh() {
        return create("template " + MigratedTemplate.NAME);
    }

    /** The JDBC address of a new, empty database. */
    public static String empty() {
        return create("");
    }

    private static final class MigratedTemplate {
        static final String NAME = migrated("migrated");

        private static String migrated(String name) {
            Flyway.configure()
                    .dataSource(create(name, ""), null, null)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return name;
        }
    }

    private static String create(String options) {
        return create("test_" + NEXT.incrementAndGet(), options);
    }

    private static String create(String name, String options) {
        try (Connection connection = SharedTestServer.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " " + options);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return SharedTestServer.ONE.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }
}
