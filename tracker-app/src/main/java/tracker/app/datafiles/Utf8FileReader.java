package tracker.app.datafiles;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads a file as strict UTF-8, so that names are never loaded with wrong characters. */
final class Utf8FileReader {

    /** The largest register ever seen has less than a tenth of this. */
    static final int MOST_BYTES = 5_000_000;

    private Utf8FileReader() {}

    static String of(String name, Resource file) {
        byte[] bytes = bytes(name, file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        refuseIf(broken, name, "line " + lineAt(bytes, in.position()) + ": the text is not in UTF-8");
        String text = out.flip().toString();
        int binary = text.indexOf('\0');
        refuseIf(binary >= 0, name, "this is not a text file");
        refuseIf(text.replace("\uFEFF", "").isBlank(), name, "the file is empty");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] bytes(String name, Resource file) {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            refuseIf(bytes.length > MOST_BYTES, name, "the file is larger than %,d bytes".formatted(MOST_BYTES));
            return bytes;
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw new FileRefusedException(name, List.of("the file does not exist or cannot be read"));
        } catch (IOException unreadable) {
            throw new FileRefusedException(name, List.of("it cannot be read: " + unreadable.getMessage()));
        }
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static void refuseIf(boolean wrong, String name, String sentence) {
        if (wrong) {
            throw new FileRefusedException(name, List.of(sentence));
        }
    }
}
