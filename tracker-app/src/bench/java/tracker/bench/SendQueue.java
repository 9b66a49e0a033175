package tracker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Bytes that the system buffers for slow clients, on the connections that a server has accepted; read from Linux. */
record SendQueue(int connections, long bytes) {

    private static final int LOCAL = 1;
    private static final int QUEUES = 4;
    private static final int SIXTEEN = 16;
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    static SendQueue of(int port) throws IOException {
        int connections = 0;
        long bytes = 0;
        String wanted = String.format(Locale.ROOT, ":%04X", port);
        for (Path table : TABLES) {
            for (String line : Files.exists(table) ? Files.readAllLines(table) : List.<String>of()) {
                String[] columns = line.strip().split("\\s+");
                if (columns[LOCAL].endsWith(wanted)) {
                    long waiting = Long.parseLong(columns[QUEUES].split(":")[0], SIXTEEN);
                    connections += waiting > 0 ? 1 : 0;
                    bytes += waiting;
                }
            }
        }
        return new SendQueue(connections, bytes);
    }
}
