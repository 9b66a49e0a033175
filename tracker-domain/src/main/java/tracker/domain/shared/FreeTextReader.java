package tracker.domain.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the free text of an event or a command by its types. */
public final class FreeTextReader {

    private FreeTextReader() {}

    /** The texts that have not been removed, in the order of the record. */
    public static Stream<String> textsOf(Object record) {
        return texts(record).filter(text -> !text.equals(FreeText.REMOVED));
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case FreeText text -> Stream.of(text.value());
            case SingleValue<?> other -> Stream.empty();
            case List<?> list -> list.stream().flatMap(FreeTextReader::texts);
            case Record part ->
                Arrays.stream(part.getClass().getRecordComponents())
                        .flatMap(component -> component.isAnnotationPresent(FreeTextComponent.class)
                                ? typed(part(part, component))
                                : texts(part(part, component)));
            default -> Stream.empty();
        };
    }

    private static Stream<String> typed(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> list -> list.stream().map(String::valueOf);
            default -> Stream.of(value.toString());
        };
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A component of a record cannot be read", impossible);
        }
    }
}
