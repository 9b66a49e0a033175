package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class SchemaVersionGuardTest {

    @Test
    void a_database_of_a_newer_tracker_is_refused_in_a_sentence_and_left_alone(CapturedOutput output) {
        String database = TestDatabase.fresh();
        ApplicationNode.on(database, false).close();
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(database));
        jdbc.sql("""
                        insert into flyway_schema_history
                        select 1000 + installed_rank, '9000', 'what only they know', type, 'V9000__later.sql', checksum,
                               installed_by, installed_on, execution_time, success
                        from flyway_schema_history where version = '001'
                        """).update();
        List<String> before = everything(jdbc);

        Throwable refused =
                catchThrowable(() -> ApplicationNode.on(database, false).close());

        assertThat(refused).hasRootCauseInstanceOf(DatabaseUnavailableException.class);
        assertThat(output.getErr().lines().toList().getLast())
                .startsWith(
                        "The database was set up by a newer tracker (its schema version is 9000, this tracker supports")
                .endsWith("so nothing was changed: start the newer tracker, or use another database.");
        assertThat(everything(jdbc)).isEqualTo(before);
    }

    private static List<String> everything(JdbcClient jdbc) {
        return jdbc.sql("""
                        select row::text from flyway_schema_history row
                        union all select relname || ' ' || relfilenode from pg_class where relnamespace = 'public'::regnamespace
                        union all select 'rows ' || count(*) from domain_event
                        order by 1
                        """).query(String.class).list();
    }
}
