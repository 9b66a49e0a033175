package tracker.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tracker.app.database.DatabaseAddress;
import tracker.app.database.OwnerOnlyFiles;

/**
 * Writes all events of a store, at one snapshot, into a file while the tracker runs. The file gets its name only when
 * it is complete and on disk.
 */
final class BackupExporter {

    private final DatabaseAddress database;
    private final String tracker;
    private final LongConsumer progress;
    private final char @Nullable [] passphrase;

    /** Without encryption. */
    BackupExporter(DatabaseAddress database, String tracker, LongConsumer progress) {
        this(database, tracker, progress, null);
    }

    /** @param passphrase null if the file is not to be encrypted */
    BackupExporter(DatabaseAddress database, String tracker, LongConsumer progress, char @Nullable [] passphrase) {
        this.passphrase = passphrase;
        this.database = database;
        this.tracker = tracker;
        this.progress = progress;
    }

    /** @throws BackupRefusedException when there is such a file already */
    BackupManifest to(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefusedException(
                    "The file %s already exists, and a backup never overwrites a file: give another name."
                            .formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        BackupManifest manifest = written(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        DirectorySync.sync(file.toAbsolutePath().getParent());
        return manifest;
    }

    private BackupManifest written(Path part) throws IOException, SQLException {
        try (Connection connection = database.connect("tracker backup");
                FileChannel channel = FileChannel.open(
                        part,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                        OwnerOnlyFiles.attributes());
                OutputStream file = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                OutputStream content =
                        passphrase == null ? file : new EncryptingOutputStream(file, BackupCipher.create(passphrase));
                ZipOutputStream zip = new ZipOutputStream(content)) {
            // an interrupted backup may have left it open to others
            OwnerOnlyFiles.restrict(part);
            oneSnapshot(connection);
            BackupManifest manifest = facts(new EventTableRepository(connection), zip);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            if (passphrase != null) {
                content.close();
            }
            file.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** One snapshot; it holds no transaction id, so no reader waits for it. */
    private static void oneSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private BackupManifest facts(EventTableRepository table, ZipOutputStream zip) throws SQLException, IOException {
        List<String> columns = table.columns();
        zip.putNextEntry(new ZipEntry(BackupFile.EVENTS));
        EventOutputStream facts = new EventOutputStream(zip, progress);
        table.writeTo(facts, columns);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(BackupFile.TEXTS));
        EventOutputStream texts = new EventOutputStream(zip, count -> {});
        table.writeTextsTo(texts);
        zip.closeEntry();
        return new BackupManifest(
                tracker,
                table.schema(),
                Instant.now(),
                table.mark(),
                columns,
                facts.eventCount(),
                table.first(),
                table.last(),
                facts.sha256(),
                texts.sha256());
    }
}
