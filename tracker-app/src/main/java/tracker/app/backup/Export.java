package tracker.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
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
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tracker.app.database.DatabaseAddress;

/**
 * Writes all facts of a store, as they stand at one moment, into a file, while others go on storing. The file has its name only
 * when it is whole and on the disk.
 */
final class Export {

    private final DatabaseAddress database;
    private final String tracker;
    private final LongConsumer progress;

    Export(DatabaseAddress database, String tracker, LongConsumer progress) {
        this.database = database;
        this.tracker = tracker;
        this.progress = progress;
    }

    /** @throws BackupRefused when there is such a file already */
    Manifest to(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused(
                    "There is a file %s already, and a backup overwrites nothing: name another one.".formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Manifest manifest = written(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        Disk.sync(file.toAbsolutePath().getParent());
        return manifest;
    }

    private Manifest written(Path part) throws IOException, SQLException {
        try (Connection connection = database.connect("tracker backup");
                FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            oneSnapshot(connection);
            Manifest manifest = facts(new FactTable(connection), zip);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** Everything stands at one moment; it holds no transaction id, so nobody's gap waits for it. */
    private static void oneSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private Manifest facts(FactTable table, ZipOutputStream zip) throws SQLException, IOException {
        List<String> columns = table.columns();
        zip.putNextEntry(new ZipEntry(BackupFile.FACTS));
        FactStream facts = new FactStream(zip, progress);
        table.writeTo(facts, columns);
        zip.closeEntry();
        return new Manifest(
                tracker,
                table.schema(),
                Instant.now(),
                table.mark(),
                columns,
                facts.facts(),
                table.first(),
                table.last(),
                facts.sha256());
    }
}
