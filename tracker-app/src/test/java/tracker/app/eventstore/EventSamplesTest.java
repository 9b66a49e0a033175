package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved files are only as good as the samples. */
class EventSamplesTest {

    static List<Class<?>> eventTypes() {
        return StoredTypeNames.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void every_part_that_may_be_missing_is_there_once_and_missing_once(Class<?> event) {
        assertThat(EventSamples.of(event)).isNotEmpty();
        assertThat(paths(event, part -> part.value() == null))
                .as("missing, and there, in the samples of %s", event.getSimpleName())
                .isEqualTo(paths(event, part -> part.mayBeMissing() && part.value() != null));
    }

    @Test
    void every_word_that_a_fact_may_use_occurs() {
        Set<Enum<?>> used = EventSamples.ALL.stream()
                .flatMap(EventComponent::of)
                .map(EventComponent::value)
                .filter(Enum.class::isInstance)
                .map(word -> (Enum<?>) word)
                .collect(Collectors.toSet());
        Stream<Enum<?>> all = used.stream()
                .map(Enum::getDeclaringClass)
                .distinct()
                .flatMap(words -> Arrays.stream((Enum<?>[]) words.getEnumConstants()));
        assertThat(all).isNotEmpty().allMatch(used::contains);
    }

    private static Set<String> paths(Class<?> event, Predicate<EventComponent> wanted) {
        return EventSamples.of(event).stream()
                .flatMap(EventComponent::of)
                .filter(wanted)
                .map(EventComponent::path)
                .collect(Collectors.toSet());
    }
}
