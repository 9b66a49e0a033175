package tracker.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that send commands all the time, each one after the other, until they are stopped or the tracker is gone. */
final class CrashLoadGenerator {

    private static final int CLIENTS = 8;
    private static final int ANSWER_MILLIS = 45_000;

    private final int port;
    private final ClientCommandSource commands;
    private final AcknowledgementFile acknowledgements;
    private final AtomicInteger stored = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean stopped;

    CrashLoadGenerator(TrackerProcess tracker, ClientCommandSource commands, AcknowledgementFile acknowledgements) {
        this.port = tracker.port();
        this.commands = commands;
        this.acknowledgements = acknowledgements;
    }

    void begin(Random random) {
        for (int i = 0; i < CLIENTS; i++) {
            Random own = new Random(random.nextLong());
            clients.add(Thread.ofPlatform().daemon().name("crash-load-" + i).start(() -> run(own)));
        }
    }

    private void run(Random random) {
        try (CommandConnection line = new CommandConnection(port)) {
            while (!stopped) {
                ask(line, commands.next(random));
            }
        } catch (IOException e) {
            // the tracker was killed; the last command stays open
        }
    }

    /** One after the other, on the calling thread. */
    void ask(List<ClientCommand> some) throws IOException {
        try (CommandConnection line = new CommandConnection(port)) {
            for (ClientCommand command : some) {
                ask(line, command);
            }
        }
    }

    private void ask(CommandConnection line, ClientCommand command) throws IOException {
        acknowledgements.recordSent(command);
        String response = line.ask(command);
        acknowledgements.recordAnswer(command, response);
        if (response.equals(CrashTestProgram.STORED)) {
            stored.incrementAndGet();
        }
    }

    /** The number of acknowledged commands so far. */
    int stored() {
        return stored.get();
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (Thread client : clients) {
            client.join();
        }
    }

    /** One connection to the command socket. */
    private static final class CommandConnection implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;
        private final PrintWriter out;

        CommandConnection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(ANSWER_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        }

        String ask(ClientCommand command) throws IOException {
            out.println(command.line());
            String response = in.readLine();
            if (response == null) {
                throw new IOException("nobody answers any more");
            }
            return response;
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
