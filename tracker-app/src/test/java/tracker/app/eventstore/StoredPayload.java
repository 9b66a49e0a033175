package tracker.app.eventstore;

import org.jspecify.annotations.Nullable;

/** The JSON of a stored event with its free text, for tests of other packages. */
public final class StoredPayload {

    private StoredPayload() {}

    public static byte[] complete(String name, byte[] payload, @Nullable String texts) {
        return EventDecoder.complete(name, payload, texts);
    }
}
