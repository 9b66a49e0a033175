package tracker.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A backup file: a zip of the events and a manifest. A truncated file is detected, because the zip directory is at its
 * end.
 */
final class BackupFile implements AutoCloseable {

    static final String EVENTS = "facts.copy";
    static final String TEXTS = "texts.copy";
    static final String MANIFEST = "manifest.txt";

    private static final byte[] ZIP = {'P', 'K'};
    static final int LONGEST_MANIFEST = 100_000;

    private final Path path;
    private final @Nullable ZipFile zip;
    private final @Nullable EncryptedZipReader encrypted;
    private final BackupManifest manifest;

    private BackupFile(
            Path path, @Nullable ZipFile zip, @Nullable EncryptedZipReader encrypted, BackupManifest manifest) {
        this.path = path;
        this.zip = zip;
        this.encrypted = encrypted;
        this.manifest = manifest;
    }

    /** Opens a file that is not encrypted. @throws BackupRefusedException if it is not a backup, or is damaged */
    static BackupFile open(Path path) {
        return open(path, () -> {
            throw new BackupRefusedException("The backup " + path + " is encrypted.");
        });
    }

    /**
     * @param passphrase asked only if the file is encrypted
     * @throws BackupRefusedException if it is not a backup, or is damaged
     */
    static BackupFile open(Path path, Supplier<char[]> passphrase) {
        if (isEncrypted(path)) {
            return encrypted(path, passphrase.get());
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            return new BackupFile(path, zip, null, BackupManifest.read(text(zip)));
        } catch (IOException | BackupManifest.UnreadableManifestException | RuntimeException e) {
            closeQuietly(zip);
            if (e instanceof BackupRefusedException refused) {
                throw refused;
            }
            throw refusal(path, e);
        }
    }

    private static boolean isEncrypted(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return BackupCipher.isHead(in.readNBytes(BackupCipher.magicLength()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static BackupFile encrypted(Path path, char[] passphrase) {
        EncryptedZipReader reader = new EncryptedZipReader(path, passphrase);
        try {
            return new BackupFile(path, null, reader, BackupManifest.read(reader.manifest()));
        } catch (BackupCipher.WrongPassphraseException wrong) {
            throw new BackupRefusedException(
                    "The passphrase does not open the backup " + path + ", so nothing was restored from it.", wrong);
        } catch (IOException | BackupManifest.UnreadableManifestException damaged) {
            throw BackupRefusedException.damaged(path, String.valueOf(damaged.getMessage()), damaged);
        }
    }

    private static String text(ZipFile zip) throws IOException, BackupManifest.UnreadableManifestException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null || zip.getEntry(EVENTS) == null) {
            throw new BackupManifest.UnreadableManifestException("part of it is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
        }
    }

    private static BackupRefusedException refusal(Path path, Exception cause) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(ZIP.length);
            if (head.length < ZIP.length || head[0] != ZIP[0] || head[1] != ZIP[1]) {
                return new BackupRefusedException(path + " is not a backup of the tracker.", cause);
            }
        } catch (IOException unreadable) {
            return new BackupRefusedException(path + " cannot be read.", unreadable);
        }
        String what = cause instanceof BackupManifest.UnreadableManifestException
                ? String.valueOf(cause.getMessage())
                : "its end is missing or cannot be read";
        return BackupRefusedException.damaged(path, what, cause);
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** The events, one a line. */
    InputStream events() throws IOException {
        return part(EVENTS);
    }

    /** The texts beside the events, one event a line; nothing if the texts are inside. */
    InputStream texts() throws IOException {
        return manifest.hasTexts() ? part(TEXTS) : InputStream.nullInputStream();
    }

    private InputStream part(String name) throws IOException {
        if (encrypted != null) {
            return encrypted.part(name);
        }
        if (zip == null) {
            throw new ZipException("it is closed");
        }
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("there is no " + name + " in it");
        }
        return zip.getInputStream(entry);
    }

    /** Reads and verifies the whole file. @throws BackupRefusedException if anything differs from its manifest */
    void verify(LongConsumer progress) {
        EventOutputStream read = new EventOutputStream(OutputStream.nullOutputStream(), progress);
        try (InputStream in = events()) {
            in.transferTo(read);
        } catch (IOException e) {
            throw BackupRefusedException.damaged(path, "its events cannot be unpacked", e);
        }
        if (!read.sha256().equals(manifest.sha256())) {
            throw BackupRefusedException.damaged(path, "the checksum of its events does not match", null);
        }
        EventOutputStream typed = new EventOutputStream(OutputStream.nullOutputStream(), count -> {});
        try (InputStream in = texts()) {
            in.transferTo(typed);
        } catch (IOException e) {
            throw BackupRefusedException.damaged(path, "its texts cannot be unpacked", e);
        }
        if (manifest.hasTexts() && !typed.sha256().equals(manifest.texts())) {
            throw BackupRefusedException.damaged(path, "the checksum of its texts does not match", null);
        }
        if (read.eventCount() != manifest.events()) {
            throw BackupRefusedException.damaged(path, "the number of events does not match its manifest", null);
        }
    }

    private static void closeQuietly(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // nothing was written, so a failed close does no harm
        }
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
