package tracker.app.eventstore;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes facts as JSON under their {@link StoredTypeNames}; everything else (metadata, tokens) as Axon does.
 *
 * <p>What it cannot read it refuses. Axon hands out a stand-in for what it does not know, and an activity would be decided about
 * with holes in its history.
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

    /** One that gives Axon's {@link UnknownSerializedType} for a name that it does not know. */
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
        Class<?> fact = StoredTypeNames.find(type.getName());
        Class<?> found = fact != null ? fact : super.classForType(type);
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
        T fact;
        try {
            fact = super.deserialize(stored);
        } catch (RuntimeException broken) {
            throw new EventNotReadableException(name, broken);
        }
        if (fact == null) {
            throw new EventNotReadableException(name, null);
        }
        return fact;
    }
}
