package tracker.bench.boards;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many people who look at the national board, each with a browser of their own; some of the browsers may have frozen. */
public final class BoardClients implements AutoCloseable {

    private static final int OPENED_AT_ONCE = 4;
    private static final long PATIENCE_NANOSECONDS = 30_000_000_000L;
    private static final String RECEIVE_BUFFER = "jdk.httpclient.receiveBufferSize";
    private static final String KEPT_FOR_THE_SYSTEM = "4096";

    private final HttpClient http;
    private final BoardConnectionFactory opening;
    private final List<BoardListener> boards = new ArrayList<>();
    private final List<WebSocket> sockets = new ArrayList<>();

    public BoardClients(int port) {
        // a message is looked through where it is read; to hand each to another thread cost more than the tracker's own
        // work
        this.http = HttpClient.newBuilder().executor(Runnable::run).build();
        this.opening = new BoardConnectionFactory(http, port);
    }

    /** Opens more until so many listen. */
    public void listening(int wanted) throws Exception {
        List<BoardListener> more = new ArrayList<>();
        while (boards.size() + more.size() < wanted) {
            more.add(new BoardListener());
        }
        open(more);
        boards.addAll(more);
    }

    /** Opens so many whose sockets are never read. */
    public void frozen(int wanted) throws Exception {
        List<WebSocket.Listener> deaf = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            deaf.add(new WebSocket.Listener() {
                @Override
                public void onOpen(WebSocket socket) {
                    // asks for nothing
                }
            });
        }
        // what nobody reads must soon be felt by the one who writes; a browser that reads has as much as its system
        // gives
        System.setProperty(RECEIVE_BUFFER, KEPT_FOR_THE_SYSTEM);
        try {
            open(deaf);
        } finally {
            System.clearProperty(RECEIVE_BUFFER);
        }
    }

    private void open(List<? extends WebSocket.Listener> more) throws Exception {
        List<Future<WebSocket>> opened = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(OPENED_AT_ONCE)) {
            more.forEach(one -> opened.add(hands.submit(() -> opening.open(one))));
        }
        for (Future<WebSocket> one : opened) {
            sockets.add(one.get());
        }
    }

    /** Waits until all who listen have been told of this position; then the nanosecond at which each was. */
    public long[] awaitPosition(long position) throws InterruptedException {
        long begin = System.nanoTime();
        long[] times = new long[boards.size()];
        for (int i = 0; i < times.length; i++) {
            Long told = boards.get(i).notifiedAt(position);
            while (told == null) {
                if (System.nanoTime() - begin > PATIENCE_NANOSECONDS) {
                    throw new IllegalStateException("Board " + i + " was never told of position " + position);
                }
                Thread.sleep(2);
                told = boards.get(i).notifiedAt(position);
            }
            times[i] = told;
        }
        return times;
    }

    /** Whether the newest message of each brings this figure. */
    public boolean allShow(String figure) {
        return boards.stream().allMatch(board -> board.shows(figure));
    }

    /** Characters of the newest message, in the middle. */
    public double message() {
        return boards.stream()
                .mapToInt(BoardListener::length)
                .sorted()
                .skip(boards.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Forgets what was told, which is much by then. */
    public void forget() {
        boards.forEach(BoardListener::forget);
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
        http.shutdownNow();
    }
}
