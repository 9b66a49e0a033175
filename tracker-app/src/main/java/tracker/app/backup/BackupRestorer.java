package tracker.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tracker.app.TrackerApplication;
import tracker.app.database.DataFolderDatabase;
import tracker.app.database.DatabaseAddress;
import tracker.app.referencedata.ReferenceDataReplay;

/**
 * Creates a data folder from a backup. It works in a new folder of its own beside it, with a name nobody can guess,
 * which gets its name only when all events have been compared: an interrupted restore leaves nothing that looks like
 * data. It deletes nothing but that folder, and one restore into a folder runs at a time.
 */
final class BackupRestorer {

    private final BackupFile backup;
    private final LongConsumer progress;

    BackupRestorer(BackupFile backup, LongConsumer progress) {
        this.backup = backup;
        this.progress = progress;
    }

    /** @throws BackupRefusedException if the folder is not empty, or the backup is not valid */
    void into(Path folder) throws Exception {
        Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
        Files.createDirectories(target.getParent());
        try (RestoreLock lock = RestoreLock.take(target)) {
            refuseFull(target);
            backup.verify(progress);
            Path beside = Files.createTempDirectory(target.getParent(), target.getFileName() + ".restoring-");
            try {
                try (DataFolderDatabase opened = DataFolderDatabase.open(beside)) {
                    fill(opened.address(), beside);
                }
                moveInto(beside, target);
            } catch (Exception e) {
                FileSystemUtils.deleteRecursively(beside);
                throw e;
            }
        }
    }

    /** The rename replaces an empty folder, and fails if anything has been put into it meanwhile. */
    private static void moveInto(Path beside, Path target) throws IOException {
        refuseFull(target);
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException filled) {
            refuseFull(target);
            throw filled;
        }
        DirectorySync.sync(target.getParent());
    }

    private static void refuseFull(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new BackupRefusedException(
                    folder + " is a file, so nothing can be restored into it: give a folder with --data.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new BackupRefusedException(
                        "The folder %s is not empty, and a restore never overwrites a folder: give a new one with --data."
                                .formatted(folder));
            }
        }
    }

    private void fill(DatabaseAddress database, Path beside) throws Exception {
        migrate(database);
        try (Connection connection = database.connect("tracker restore")) {
            load(connection);
        }
        fillRegisters(beside);
        try (Connection connection = database.connect("tracker restore")) {
            compare(connection);
            if (!backup.manifest().mark().isEmpty()) {
                new EventTableRepository(connection).markAs(backup.manifest().mark());
            }
        }
    }

    private void migrate(DatabaseAddress database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load();
        MigrationVersion ours = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        if (MigrationVersion.fromVersion(backup.manifest().schema()).isNewerThan(ours.getVersion())) {
            throw new BackupRefusedException(
                    ("The backup was taken by a newer tracker (its schema version is %s, this tracker supports %s): "
                                    + "restore it with the newer one.")
                            .formatted(backup.manifest().schema(), ours));
        }
        flyway.migrate();
    }

    private void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        EventTableRepository table = new EventTableRepository(connection);
        try (InputStream facts = backup.events()) {
            table.readFrom(facts, backup.manifest().columns());
        }
        try (InputStream texts = backup.texts()) {
            table.readTextsFrom(texts);
        }
        table.continueAfter(backup.manifest().last());
        connection.commit();
    }

    /** The read models are rebuilt at the next start. */
    private static void fillRegisters(Path beside) throws Exception {
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(TrackerApplication.class)
                .profiles("tool")
                .run(
                        "--tracker.data=" + beside,
                        "--spring.datasource.url=",
                        "--tracker.reference.load=false",
                        "--tracker.reading=false")) {
            house.getBean(ReferenceDataReplay.class).fill();
        }
    }

    /** Equal events are equal bytes. */
    private void compare(Connection connection) throws SQLException, IOException {
        EventOutputStream stored = new EventOutputStream(OutputStream.nullOutputStream(), progress);
        new EventTableRepository(connection).writeTo(stored, backup.manifest().columns());
        EventOutputStream texts = new EventOutputStream(OutputStream.nullOutputStream(), count -> {});
        new EventTableRepository(connection).writeTextsTo(texts);
        if (backup.manifest().hasTexts()
                && !texts.sha256().equals(backup.manifest().texts())) {
            throw new BackupRefusedException("The restored texts did not match the backup, so all was removed.");
        }
        if (stored.eventCount() != backup.manifest().events()
                || !stored.sha256().equals(backup.manifest().sha256())) {
            throw new BackupRefusedException("The restored data did not match the backup, so it was removed.");
        }
    }
}
