package tracker.app.eventstore;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** A stored event has an unknown name or cannot be decoded. No command may be decided on it. */
public final class EventNotReadableException extends SerializationException {

    private static final long serialVersionUID = 1L;

    EventNotReadableException(String name, @Nullable Throwable cause) {
        super("The stored event " + name + " cannot be read.", cause);
    }
}
