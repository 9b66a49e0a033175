package tracker.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.app.backup.BackupCipher.DamagedChunkException;
import tracker.app.backup.BackupCipher.WrongPassphraseException;

class BackupCipherTest {

    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    private static byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (EncryptingOutputStream out = new EncryptingOutputStream(file, BackupCipher.create(PASSPHRASE))) {
            out.write(plain);
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] file) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(file);
        return new DecryptingInputStream(in, BackupCipher.read(in, PASSPHRASE)).readAllBytes();
    }

    private static byte[] some(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                BackupCipher.CHUNK - 1,
                BackupCipher.CHUNK,
                BackupCipher.CHUNK + 1,
                2 * BackupCipher.CHUNK,
                200_000
            })
    void what_was_written_is_read_and_the_file_does_not_hold_it(int length) throws IOException {
        byte[] plain = some(length);
        byte[] file = sealed(plain);
        assertThat(opened(file)).isEqualTo(plain);
        assertThat(BackupCipher.isHead(file)).isTrue();
        // the same again is another file, because its salt is new
        assertThat(sealed(plain)).isNotEqualTo(file);
    }

    @Test
    void another_passphrase_is_told_from_damage() throws IOException {
        byte[] file = sealed(some(100));
        assertThatThrownBy(
                        () -> BackupCipher.read(new ByteArrayInputStream(file), "correct horse batterz".toCharArray()))
                .isInstanceOf(WrongPassphraseException.class);
    }

    /** At the end of a chunk as well, where what is left are whole chunks. */
    @Test
    void a_file_that_was_cut_off_is_never_taken_for_a_whole_one() throws IOException {
        byte[] file = sealed(some(3 * BackupCipher.CHUNK));
        int head = file.length - 3 * (BackupCipher.CHUNK + BackupCipher.TAG);
        for (int length : new int[] {
            head, head + 5, head + BackupCipher.CHUNK + BackupCipher.TAG, file.length - 1, file.length / 2
        }) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(file, length)))
                    .as("%s of %s bytes", length, file.length)
                    .isInstanceOf(DamagedChunkException.class);
        }
    }

    @Test
    void changed_swapped_and_added_bytes_are_noticed() throws IOException {
        byte[] file = sealed(some(3 * BackupCipher.CHUNK));
        int chunk = BackupCipher.CHUNK + BackupCipher.TAG;
        int head = file.length - 3 * chunk;
        byte[] changed = file.clone();
        changed[head + chunk + 9] ^= 1;
        byte[] swapped = file.clone();
        System.arraycopy(file, head, swapped, head + chunk, chunk);
        System.arraycopy(file, head + chunk, swapped, head, chunk);
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        for (byte[] wrong : new byte[][] {changed, swapped, longer}) {
            assertThatThrownBy(() -> opened(wrong)).isInstanceOf(DamagedChunkException.class);
        }
    }
}
