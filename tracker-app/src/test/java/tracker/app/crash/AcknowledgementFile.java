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
 * Records the requests of clients and the responses, in a file outside the application that is flushed to disk with
 * every response. The audit relies on this file only.
 */
final class AcknowledgementFile implements AutoCloseable {

    static final String SENT = "asked";

    private final Path path;
    private final FileChannel file;

    AcknowledgementFile(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }

    /** Before the command is sent. */
    synchronized void recordSent(ClientCommand command) throws IOException {
        write(SENT + " " + command.line());
    }

    /** After the response. */
    synchronized void recordAnswer(ClientCommand command, String response) throws IOException {
        write(response + " " + command.line());
        file.force(false);
    }

    private void write(String line) throws IOException {
        file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Each command by its number, with its last entry: {@link #SENT} if there was no response. */
    Map<Integer, AcknowledgementEntry> read() throws IOException {
        Map<Integer, AcknowledgementEntry> entries = new TreeMap<>();
        for (String line : Files.readAllLines(path)) {
            int space = line.indexOf(' ');
            ClientCommand command = ClientCommand.of(line.substring(space + 1));
            entries.put(command.number(), new AcknowledgementEntry(command, line.substring(0, space)));
        }
        return entries;
    }

    record AcknowledgementEntry(ClientCommand command, String word) {

        boolean stored() {
            return word.equals(CrashTestProgram.STORED);
        }

        boolean refused() {
            return word.equals(CrashTestProgram.REFUSED);
        }

        /** Without a response, it may have been stored or not. */
        boolean open() {
            return !stored() && !refused();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
