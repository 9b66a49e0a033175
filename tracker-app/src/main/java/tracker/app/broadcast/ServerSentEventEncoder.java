package tracker.app.broadcast;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Encodes server-sent events. */
final class ServerSentEventEncoder {

    /** How long browsers wait before they reconnect. */
    private static final int RETRY_MILLISECONDS = 2_000;

    /** Shows both sides that the connection is open. */
    static final byte[] HEARTBEAT = event("beat", null, "{}");

    /** No more events will come from this address. */
    static final byte[] ENDED = event("ended", null, "{}");

    private ServerSentEventEncoder() {}

    /** @param version of the page, so that an open page detects that it is outdated */
    static byte[] hello(String version) {
        byte[] hello = event("hello", null, "{\"version\":\"" + version + "\"}");
        byte[] retry = bytes("retry: " + RETRY_MILLISECONDS + "\n");
        byte[] both = new byte[retry.length + hello.length];
        System.arraycopy(retry, 0, both, 0, retry.length);
        System.arraycopy(hello, 0, both, retry.length, hello.length);
        return both;
    }

    /** @param line without line breaks */
    static byte[] figures(long position, String line) {
        return event("figures", position, line);
    }

    private static byte[] event(String name, @Nullable Long id, String line) {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("A line break would end the event in the middle of it");
        }
        return bytes((id == null ? "" : "id: " + id + "\n") + "event: " + name + "\ndata: " + line + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
