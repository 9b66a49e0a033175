package tracker.app.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The PostgreSQL in a data folder, seen from outside as an administrator would. */
record PostgresCluster(Path data) {

    private static final int PORT_LINE = 3;

    JdbcClient jdbc() throws IOException {
        int port = Integer.parseInt(lines().get(PORT_LINE).strip());
        String password = Files.readString(data.resolve("postgres.password")).strip();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&socketTimeout=60",
                "postgres",
                password));
    }

    /** Its main process, while it runs. */
    Optional<ProcessHandle> postmaster() throws IOException {
        try {
            return ProcessHandle.of(Long.parseLong(lines().getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        }
    }

    /** The processes that serve the tracker's connections. */
    List<Long> backends() throws IOException {
        return jdbc().sql("select pid from pg_stat_activity where application_name like 'tracker%' order by pid")
                .query(Long.class)
                .list();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    }
}
