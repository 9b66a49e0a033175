package tracker.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup on disk: a zip of the facts and a manifest, whose directory stands at its end, so that a cut one is noticed. */
final class BackupFile implements AutoCloseable {

    static final String FACTS = "facts.copy";
    static final String MANIFEST = "manifest.txt";

    private static final byte[] ZIP = {'P', 'K'};
    private static final int LONGEST_MANIFEST = 100_000;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupRefused when it is no backup, or a damaged one */
    static BackupFile open(Path path) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            return new BackupFile(path, zip, Manifest.read(text(zip)));
        } catch (IOException | Manifest.Unreadable | RuntimeException e) {
            closeQuietly(zip);
            if (e instanceof BackupRefused refused) {
                throw refused;
            }
            throw refusal(path, e);
        }
    }

    private static String text(ZipFile zip) throws IOException, Manifest.Unreadable {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null || zip.getEntry(FACTS) == null) {
            throw new Manifest.Unreadable("a part of it is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
        }
    }

    private static BackupRefused refusal(Path path, Exception cause) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(ZIP.length);
            if (head.length < ZIP.length || head[0] != ZIP[0] || head[1] != ZIP[1]) {
                return new BackupRefused(path + " is no backup of the tracker.", cause);
            }
        } catch (IOException unreadable) {
            return new BackupRefused(path + " cannot be read.", unreadable);
        }
        String what = cause instanceof Manifest.Unreadable
                ? String.valueOf(cause.getMessage())
                : "its end is missing or cannot be read";
        return BackupRefused.damaged(path, what, cause);
    }

    Manifest manifest() {
        return manifest;
    }

    /** The facts, one a line. */
    InputStream facts() throws IOException {
        ZipEntry entry = zip.getEntry(FACTS);
        if (entry == null) {
            throw new ZipException("there are no facts in it");
        }
        return zip.getInputStream(entry);
    }

    /** Reads all of it and compares. @throws BackupRefused when anything differs from what its manifest says */
    void verify(LongConsumer progress) {
        FactStream read = new FactStream(OutputStream.nullOutputStream(), progress);
        try (InputStream in = facts()) {
            in.transferTo(read);
        } catch (IOException e) {
            throw BackupRefused.damaged(path, "its facts cannot be unpacked", e);
        }
        if (!read.sha256().equals(manifest.sha256())) {
            throw BackupRefused.damaged(path, "the checksum of its facts does not fit", null);
        }
        if (read.facts() != manifest.facts()) {
            throw BackupRefused.damaged(path, "it holds another number of facts than it says", null);
        }
    }

    private static void closeQuietly(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // it was only read
        }
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
