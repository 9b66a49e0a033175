package tracker.app.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * What clients asked for and what they were answered, kept outside of the house in a file that is forced to the disk with every
 * answer. It is the file that is believed in the end, not anybody's memory.
 */
final class AcknowledgementFile implements AutoCloseable {

    static final String SENT = "asked";

    private final Path path;
    private final FileChannel file;

    AcknowledgementFile(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }

    /** Before the wish is sent. */
    synchronized void recordSent(ClientCommand wish) throws IOException {
        write(SENT + " " + wish.line());
    }

    /** After the answer came. */
    synchronized void recordAnswer(ClientCommand wish, String answer) throws IOException {
        write(answer + " " + wish.line());
        file.force(false);
    }

    private void write(String line) throws IOException {
        file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Each wish by its number, with the last word about it: {@link #SENT} where no answer came. */
    Map<Integer, AcknowledgementEntry> read() throws IOException {
        Map<Integer, AcknowledgementEntry> entries = new TreeMap<>();
        for (String line : Files.readAllLines(path)) {
            int space = line.indexOf(' ');
            ClientCommand wish = ClientCommand.of(line.substring(space + 1));
            entries.put(wish.number(), new AcknowledgementEntry(wish, line.substring(0, space)));
        }
        return entries;
    }

    record AcknowledgementEntry(ClientCommand wish, String word) {

        boolean stored() {
            return word.equals(CrashTestProgram.STORED);
        }

        boolean refused() {
            return word.equals(CrashTestProgram.REFUSED);
        }

        /** It may have been stored or not: nobody was told. */
        boolean open() {
            return !stored() && !refused();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
