package tracker.app.eventstore;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes events as JSON under their {@link StoredTypeNames}; everything else (metadata, tokens) as Axon does.
 *
 * <p>Throws on an event that it cannot read. Axon would return a placeholder for an unknown type, and an activity
 * would be decided on an incomplete history.
 */
@NullUnmarked
final class EventSerializer extends Jackson3Serializer {

    private final boolean strict;

    EventSerializer() {
        this(true);
    }

    private EventSerializer(boolean strict) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(new EventJsonCustomizer()));
        this.strict = strict;
    }

    /** A variant that returns Axon's {@link UnknownSerializedType} for an unknown name. */
    static EventSerializer tolerant() {
        return new EventSerializer(false);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && StoredTypeNames.has(type)
                ? new SimpleSerializedType(
                        StoredTypeNames.of(type), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> event = StoredTypeNames.find(type.getName());
        Class<?> found = event != null ? event : super.classForType(type);
        if (strict && found == UnknownSerializedType.class) {
            throw new EventNotReadableException(type.getName(), null);
        }
        return found;
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String name = stored.getType().getName();
        if (StoredTypeNames.find(name) == null) {
            return super.deserialize(stored);
        }
        T event;
        try {
            event = super.deserialize(stored);
        } catch (RuntimeException broken) {
            throw new EventNotReadableException(name, broken);
        }
        if (event == null) {
            throw new EventNotReadableException(name, null);
        }
        return event;
    }
}
