package tracker.app.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.NullUnmarked;

/** Writes facts as JSON under their {@link StoredNames}; everything else (metadata, tokens) as Axon does. */
@NullUnmarked
final class FactSerializer extends Jackson3Serializer {

    FactSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(new FactJson()));
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
        return fact != null ? fact : super.classForType(type);
    }
}
