package tracker.app.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The character encoding of a text. A byte order mark decides; text that is not valid UTF-8 comes from an older Windows
 * program.
 *
 * @param encoding of the text
 * @param mark the length of the byte order mark
 */
record TextEncoding(Charset encoding, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int STRETCH = 65_536;
    private static final int FIRST_BYTES = 200;

    static TextEncoding of(Path file, String name) throws IOException {
        TextEncoding letters = marked(file);
        boolean text;
        try {
            text = isText(file, letters);
        } catch (CharacterCodingException notUnicode) {
            if (letters.mark > 0) {
                throw SpreadsheetReader.refused(name, "some characters cannot be read; save it as CSV UTF-8");
            }
            letters = new TextEncoding(WINDOWS, 0);
            text = isText(file, letters);
        }
        if (!text) {
            throw SpreadsheetReader.refused(name, "it is not a text file; choose an .xlsx or .csv file");
        }
        return letters;
    }

    private static TextEncoding marked(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FIRST_BYTES);
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return begins(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : unmarked(start);
    }

    /** In UTF-16 every other byte of plain words is 0. */
    private static TextEncoding unmarked(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            even += start[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += start[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        int most = start.length / 3;
        if (start.length >= 8 && odd > most && even == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return start.length >= 8 && even > most && odd == 0
                ? new TextEncoding(StandardCharsets.UTF_16BE, 0)
                : new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads all of it, strictly. */
    private static boolean isText(Path file, TextEncoding letters) throws IOException {
        try (Reader reader = letters.reader(file)) {
            char[] stretch = new char[STRETCH];
            for (int length = reader.read(stretch); length >= 0; length = reader.read(stretch)) {
                for (int i = 0; i < length; i++) {
                    if (stretch[i] == 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Fails on the first invalid character. */
    Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), STRETCH);
        in.skipNBytes(mark);
        CodingErrorAction action = encoding.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        return new InputStreamReader(
                in, encoding.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
    }
}
