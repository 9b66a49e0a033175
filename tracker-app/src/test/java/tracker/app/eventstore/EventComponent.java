package tracker.app.eventstore;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of an event, at any depth.
 *
 * @param path from the event to the part, for example {@code .details.note}
 * @param mayBeMissing whether the part is declared nullable
 */
record EventComponent(
        String path, boolean mayBeMissing, @Nullable Object value) {

    static Stream<EventComponent> of(Object whole) {
        return inside("", whole);
    }

    private static Stream<EventComponent> inside(String path, @Nullable Object whole) {
        return switch (whole) {
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> of(path, record, component))
                        .flatMap(EventComponent::withItsParts);
            case Collection<?> several ->
                several.stream()
                        .map(each -> new EventComponent(path + "[]", false, each))
                        .flatMap(EventComponent::withItsParts);
            case null, default -> Stream.empty();
        };
    }

    private Stream<EventComponent> withItsParts() {
        return Stream.concat(Stream.of(this), inside(path, value));
    }

    private static EventComponent of(String path, Record whole, RecordComponent component) {
        try {
            return new EventComponent(
                    path + "." + component.getName(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
