package tracker.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tracker.app.database.OwnerOnlyFiles;
import tracker.app.spreadsheet.SpreadsheetLimits;
import tracker.domain.imports.ImportId;

/** Stores uploaded files in the data folder while they may still be needed. */
@Component
@EnableConfigurationProperties(UploadProperties.class)
class UploadStore {

    private static final Logger LOG = LoggerFactory.getLogger(UploadStore.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int STRETCH = 65_536;

    private final Path folder;

    UploadStore(UploadProperties properties) {
        folder = Path.of(properties.data()).toAbsolutePath().resolve("imports");
    }

    Path file(ImportId id) {
        return folder.resolve(id.value());
    }

    boolean has(ImportId id) {
        return Files.isRegularFile(file(id));
    }

    /** Stores the upload as a stream; one byte over the limit is kept, so that the reader sees that it is too large. */
    void store(ImportId id, InputStream content) throws IOException {
        OwnerOnlyFiles.createFolder(folder);
        Path half = folder.resolve(id.value() + ".part");
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(
                half,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                OwnerOnlyFiles.attributes()))) {
            byte[] stretch = new byte[STRETCH];
            long left = SpreadsheetLimits.MOST_BYTES + 1;
            for (int read = content.read(stretch); read >= 0 && left > 0; read = content.read(stretch)) {
                out.write(stretch, 0, (int) Math.min(read, left));
                left -= read;
            }
        } catch (IOException broken) {
            Files.deleteIfExists(half);
            throw broken;
        }
        Files.move(half, file(id));
    }

    /** The hash of the content. */
    String hash(ImportId id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file(id)), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void delete(ImportId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException stays) {
            LOG.warn("The file of {} could not be deleted: {}", id, stays.getMessage());
        }
    }

    /**
     * Deletes the files that were uploaded more than 30 days ago, in real time, as the file system has it.
     *
     * @return how many
     */
    int removeExpired() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        Instant old = Instant.now().minus(KEPT);
        int removed = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return removed;
    }
}
