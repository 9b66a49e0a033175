package tracker.app.eventstore;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** A stored fact has an unknown name or cannot be decoded; whoever would decide on it must not. */
public final class EventNotReadableException extends SerializationException {

    private static final long serialVersionUID = 1L;

    EventNotReadableException(String name, @Nullable Throwable cause) {
        super("The stored event " + name + " cannot be read.", cause);
    }
}
