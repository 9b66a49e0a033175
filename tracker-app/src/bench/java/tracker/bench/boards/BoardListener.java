package tracker.bench.boards;

import java.net.http.WebSocket;
import java.util.NavigableMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One open national board, which records when it received which position. */
final class BoardListener implements WebSocket.Listener {

    /** Every board contains the position of its figures, as the title of its last update. */
    private static final Pattern POSITION = Pattern.compile("[Pp]osition ([0-9,]+)");

    private final NavigableMap<Long, Long> toldAt = new ConcurrentSkipListMap<>();
    private final StringBuilder coming = new StringBuilder();
    private volatile String newest = "";
    private volatile @Nullable String broken;

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        long now = System.nanoTime();
        coming.append(text);
        if (last) {
            receive(coming.toString(), now);
            coming.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void receive(String message, long now) {
        Matcher position = POSITION.matcher(message);
        while (position.find()) {
            newest = message;
            toldAt.putIfAbsent(Long.parseLong(position.group(1).replace(",", "")), now);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        broken = code + " " + reason;
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        broken = error.toString();
    }

    /** When it first received this position or a later one; null before. */
    @Nullable
    Long notifiedAt(long position) {
        if (broken != null) {
            throw new IllegalStateException("A board has lost its connection: " + broken);
        }
        var entry = toldAt.ceilingEntry(position);
        return entry == null ? null : entry.getValue();
    }

    /** Whether the newest message contains this figure, in a new fragment or as a changed text in one. */
    boolean shows(String figure) {
        return newest.contains('>' + figure + '<') || newest.contains('"' + figure + '"');
    }

    int length() {
        return newest.length();
    }

    void forget() {
        toldAt.clear();
    }
}
