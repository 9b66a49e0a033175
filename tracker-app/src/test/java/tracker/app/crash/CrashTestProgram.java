package tracker.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tracker.app.TrackerApplication;
import tracker.app.WeekStory;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/**
 * The whole tracker without its pages as a separate process, on its embedded durable database, with one additional
 * endpoint: each input line is a command, which is sent through the real command port; the response follows when the
 * port has responded.
 */
final class CrashTestProgram {

    static final String PORT_LINE = "door ";
    static final String STORED = "stored";
    static final String REFUSED = "refused";
    static final String FAILED = "failed";

    private final Commands commands;

    private CrashTestProgram(Commands commands) {
        this.commands = commands;
    }

    /** Arguments: the data folder, and "begin" if campaign and trusts do not exist yet. */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        TrackerApplication.class, WeekStory.class)
                .profiles("dev", "tool")
                .initializers(context -> context.getBeanFactory().registerSingleton("tuesdayNoon", fromTuesdayNoon()))
                .run(
                        "--tracker.data=" + arguments[0],
                        "--tracker.reference.load=false",
                        "--tracker.reading=true",
                        "--tracker.database.join=false");
        if (arguments[1].equals("begin")) {
            application.getBean(WeekStory.class).begin();
        }
        ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        daemon(() -> endWithOurParent(), "parent");
        daemon(() -> new CrashTestProgram(application.getBean(Commands.class)).open(socket), "door");
        System.out.println(PORT_LINE + socket.getLocalPort());
    }

    /** A running clock that each start sets back, as clocks of real machines may do. */
    private static Clock fromTuesdayNoon() {
        Duration ahead = Duration.between(Instant.now(), Instant.parse("2027-03-09T12:00:00Z"));
        return Clock.offset(Clock.systemUTC(), ahead);
    }

    private static void endWithOurParent() throws IOException {
        while (System.in.read() >= 0) {
            // the parent sends nothing; it only stays connected
        }
        System.exit(0);
    }

    private void open(ServerSocket socket) throws IOException {
        while (true) {
            Socket client = socket.accept();
            daemon(() -> serve(client), "client");
        }
    }

    private void serve(Socket client) throws IOException {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(ClientCommand.of(line)));
            }
        }
    }

    private String answer(ClientCommand command) {
        try {
            commands.send(command.id(), command.command()).join();
            return STORED;
        } catch (CompletionException failure) {
            return failure.getCause() instanceof RuleBroken ? REFUSED : FAILED;
        } catch (RuntimeException failure) {
            return failure instanceof RuleBroken ? REFUSED : FAILED;
        }
    }

    private interface DaemonTask {
        void run() throws IOException;
    }

    private static void daemon(DaemonTask work, String name) {
        Thread.ofPlatform().daemon().name("crash-" + name).start(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the other end has closed the connection
            }
        });
    }
}
