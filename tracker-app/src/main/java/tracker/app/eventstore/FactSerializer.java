package tracker.app.eventstore;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes facts as JSON under their {@link StoredNames}; everything else (metadata, tokens) as Axon does.
 *
 * <p>What it cannot read it refuses. Axon hands out a stand-in for what it does not know, and an activity would be decided about
 * with holes in its history.
 */
@NullUnmarked
final class FactSerializer extends Jackson3Serializer {

    private final boolean strict;

    FactSerializer() {
        this(true);
    }

    private FactSerializer(boolean strict) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(new FactJson()));
        this.strict = strict;
    }

    /** One that gives Axon's {@link UnknownSerializedType} for a name that it does not know. */
    static FactSerializer tolerant() {
        return new FactSerializer(false);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && StoredNames.has(type)
                ? new SimpleSerializedType(
                        StoredNames.of(type), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> fact = StoredNames.find(type.getName());
        Class<?> found = fact != null ? fact : super.classForType(type);
        if (strict && found == UnknownSerializedType.class) {
            throw new FactNotReadable(type.getName(), null);
        }
        return found;
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String name = stored.getType().getName();
        if (StoredNames.find(name) == null) {
            return super.deserialize(stored);
        }
        T fact;
        try {
            fact = super.deserialize(stored);
        } catch (RuntimeException broken) {
            throw new FactNotReadable(name, broken);
        }
        if (fact == null) {
            throw new FactNotReadable(name, null);
        }
        return fact;
    }
}
