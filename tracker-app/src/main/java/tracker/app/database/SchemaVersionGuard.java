package tracker.app.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Refuses a database of a newer tracker before anything is changed. Flyway accepts such a schema, and this tracker
 * would write to tables it does not know.
 */
@Component
class SchemaVersionGuard implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        newestHere(flyway).ifPresent(here -> refuseNewer(here, newestOfOurs(flyway)));
        flyway.migrate();
    }

    private static void refuseNewer(MigrationVersion here, MigrationVersion ours) {
        if (here.isNewerThan(ours.getVersion())) {
            throw new DatabaseUnavailableException(
                    ("The database was set up by a newer tracker (its schema version is %s, this tracker supports "
                                    + "%s), so nothing was changed: start the newer tracker, or use another "
                                    + "database.")
                            .formatted(here, ours));
        }
    }

    private static Optional<MigrationVersion> newestHere(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(Comparator.naturalOrder());
    }

    private static MigrationVersion newestOfOurs(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }
}
