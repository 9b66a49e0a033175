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

/** Clients that want something all the time, each one thing after the other, until they are stopped or nobody is there any more. */
final class Load {

    private static final int CLIENTS = 8;
    private static final int ANSWER_MILLIS = 45_000;

    private final int door;
    private final Wishes wishes;
    private final Acknowledgements acknowledgements;
    private final AtomicInteger stored = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean stopped;

    Load(House house, Wishes wishes, Acknowledgements acknowledgements) {
        this.door = house.door();
        this.wishes = wishes;
        this.acknowledgements = acknowledgements;
    }

    void begin(Random random) {
        for (int i = 0; i < CLIENTS; i++) {
            Random own = new Random(random.nextLong());
            clients.add(Thread.ofPlatform().daemon().name("crash-load-" + i).start(() -> run(own)));
        }
    }

    private void run(Random random) {
        try (Line line = new Line(door)) {
            while (!stopped) {
                ask(line, wishes.next(random));
            }
        } catch (IOException e) {
            // the tracker was killed; what was asked last stays open
        }
    }

    /** One after the other, in the calling thread. */
    void ask(List<Wish> some) throws IOException {
        try (Line line = new Line(door)) {
            for (Wish wish : some) {
                ask(line, wish);
            }
        }
    }

    private void ask(Line line, Wish wish) throws IOException {
        acknowledgements.asked(wish);
        String answer = line.ask(wish);
        acknowledgements.answered(wish, answer);
        if (answer.equals(CrashHouse.STORED)) {
            stored.incrementAndGet();
        }
    }

    /** How many were acknowledged so far. */
    int stored() {
        return stored.get();
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (Thread client : clients) {
            client.join();
        }
    }

    /** One connection to the door. */
    private static final class Line implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;
        private final PrintWriter out;

        Line(int door) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), door);
            socket.setSoTimeout(ANSWER_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        }

        String ask(Wish wish) throws IOException {
            out.println(wish.line());
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("nobody answers any more");
            }
            return answer;
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
