package tracker.app.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads an encrypted backup as a stream, from the beginning each time, so that nothing of it is ever on disk in plain
 * text.
 *
 * @param path the file
 * @param passphrase of the file
 */
record EncryptedZipReader(Path path, char[] passphrase) {

    /** The manifest, once the file has been read and authenticated to its end. */
    String manifest() throws IOException {
        try (InputStream file = decrypted();
                ZipInputStream zip = new ZipInputStream(file)) {
            String manifest = new String(
                    find(zip, BackupFile.MANIFEST).readNBytes(BackupFile.LONGEST_MANIFEST), StandardCharsets.UTF_8);
            file.transferTo(OutputStream.nullOutputStream());
            return manifest;
        }
    }

    /** The events or their texts, one event a line. */
    InputStream part(String name) throws IOException {
        return find(new ZipInputStream(decrypted()), name);
    }

    private InputStream decrypted() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path), BackupCipher.CHUNK);
        try {
            return new DecryptingInputStream(file, BackupCipher.read(file, passphrase));
        } catch (IOException refused) {
            file.close();
            throw refused;
        }
    }

    private static InputStream find(ZipInputStream zip, String name) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        throw new BackupCipher.DamagedChunkException("part of it is missing");
    }
}
