package tracker.bench.boards;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients of the national board, each like a separate browser; some of them may be frozen. */
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
        // a message is searched on the thread that reads it; a second thread cost more than the tracker's own work
        this.http = HttpClient.newBuilder().executor(Runnable::run).build();
        this.opening = new BoardConnectionFactory(http, port);
    }

    /** Opens boards until that many are connected. */
    public void listening(int wanted) throws Exception {
        List<BoardListener> more = new ArrayList<>();
        while (boards.size() + more.size() < wanted) {
            more.add(new BoardListener());
        }
        open(more);
        boards.addAll(more);
    }

    /** Opens that many boards with sockets that are never read. */
    public void frozen(int wanted) throws Exception {
        List<WebSocket.Listener> deaf = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            deaf.add(new WebSocket.Listener() {
                @Override
                public void onOpen(WebSocket socket) {
                    // requests nothing
                }
            });
        }
        // a sender must soon notice a client that does not read; a client that reads has what its system allows
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

    /** Waits until all connected boards have received this position; returns the nanosecond of each. */
    public long[] awaitPosition(long position) throws InterruptedException {
        long begin = System.nanoTime();
        long[] times = new long[boards.size()];
        for (int i = 0; i < times.length; i++) {
            Long notifiedAt = boards.get(i).notifiedAt(position);
            while (notifiedAt == null) {
                if (System.nanoTime() - begin > PATIENCE_NANOSECONDS) {
                    throw new IllegalStateException("Board " + i + " never received position " + position);
                }
                Thread.sleep(2);
                notifiedAt = boards.get(i).notifiedAt(position);
            }
            times[i] = notifiedAt;
        }
        return times;
    }

    /** Whether the newest message of each board contains this figure. */
    public boolean allShow(String figure) {
        return boards.stream().allMatch(board -> board.shows(figure));
    }

    /** Median number of characters of the newest message. */
    public double message() {
        return boards.stream()
                .mapToInt(BoardListener::length)
                .sorted()
                .skip(boards.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Discards the received messages, which are large by then. */
    public void forget() {
        boards.forEach(BoardListener::forget);
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
        http.shutdownNow();
    }
}
