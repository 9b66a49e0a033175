package tracker.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tracker.app.TestDatabase;
import tracker.app.database.DatabaseAddress;

/** All that a backup says stands at one moment, whatever is stored while it is written. */
class BackupExporterTest {

    @TempDir
    Path folder;

    private final String url = TestDatabase.fresh();
    private final DriverManagerDataSource database = new DriverManagerDataSource(url);

    @Test
    void what_is_stored_in_the_middle_of_it_is_in_no_part_of_it() throws Exception {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        store(0, EventOutputStream.PROGRESS_INTERVAL - 1);
        Path file = folder.resolve("busy.backup");
        List<Long> told = new ArrayList<>();
        BackupManifest manifest = new BackupExporter(new DatabaseAddress(url, null, null), "1.2", facts -> {
                    told.add(facts);
                    store(EventOutputStream.PROGRESS_INTERVAL, EventOutputStream.PROGRESS_INTERVAL + 1);
                })
                .to(file);
        assertThat(told).as("in the middle").containsExactly((long) EventOutputStream.PROGRESS_INTERVAL);
        assertThat(manifest.events()).isEqualTo(EventOutputStream.PROGRESS_INTERVAL);
        assertThat(manifest.last()).isEqualTo(EventOutputStream.PROGRESS_INTERVAL);
        try (BackupFile backup = BackupFile.open(file)) {
            assertThat(backup.manifest()).isEqualTo(manifest);
            backup.verify(facts -> {});
        }
    }

    private void store(long first, long last) {
        JdbcClient.create(database).sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                            payload_type, payload)
                        select 'stand-' || n, 0, 'stand', n, '2027-03-09T12:00:00Z', 'stand.StandHeld', ''::bytea
                        from generate_series(?, ?) n
                        """).params(first, last).update();
    }
}
