package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tracker.app.ledger.ParticipationProjector;

/**
 * An event that no handler accepts leaves the position behind the store: the boards would look delayed until the next
 * event.
 */
class ProjectorCoverageTest {

    static List<Class<?>> eventTypes() {
        return StoredTypeNames.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void the_reader_takes_every_fact_that_can_be_stored(Class<?> event) {
        assertThat(Arrays.stream(ParticipationProjector.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(EventHandler.class))
                        .map(method -> method.getParameterTypes()[0]))
                .anyMatch(taken -> taken.isAssignableFrom(event));
    }
}
