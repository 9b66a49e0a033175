package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored format is reviewed like an API: the JSON of an event changes only together with its approved file. */
class StoredEventFormatTest {

    private static final String HOW_TO_APPROVE = """
            %s would no longer be stored as approved in %s.
            Facts are kept for ever: can what was stored until now still be read, and does it still mean the same?
            If the change is meant, run this test with -Dapprove=true, read the difference, and commit it with the reason.""";

    static List<Class<?>> eventTypes() {
        return StoredTypeNames.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void a_fact_is_stored_as_approved(Class<?> event) {
        if (Boolean.getBoolean("approve")) {
            ApprovedEventFixture.approve(event);
            fail("Approved anew: %s. Read the difference, and run the tests without -Dapprove=true.", event.getName());
        }
        assertThat(ApprovedEventFixture.file(event))
                .as("A new fact needs samples in EventSamples and an approved file, written by -Dapprove=true.")
                .exists();
        assertThat(ApprovedEventFixture.approved(event))
                .as(HOW_TO_APPROVE, StoredTypeNames.of(event), ApprovedEventFixture.file(event))
                .isEqualTo(ApprovedEventFixture.today(event));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void what_was_stored_stays_readable(Class<?> event) {
        assertThat(ApprovedEventFixture.readBack(event)).isNotEmpty().isEqualTo(EventSamples.of(event));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void what_a_newer_release_says_more_is_passed_over(Class<?> event) {
        assertThat(ApprovedEventFixture.readBackFromTheFuture(event))
                .isNotEmpty()
                .isEqualTo(EventSamples.of(event));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void what_is_read_back_cannot_be_changed(Class<?> event) {
        assertThat(ApprovedEventFixture.readBack(event))
                .flatMap(whole ->
                        EventComponent.of(whole).map(EventComponent::value).toList())
                .filteredOn(Collection.class::isInstance)
                .allSatisfy(several -> assertThatThrownBy(((Collection<?>) several)::clear)
                        .isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void no_approved_fact_is_ever_taken_out() {
        assertThat(StoredTypeNames.eventTypes().stream()
                        .map(StoredTypeNames::of)
                        .collect(Collectors.toSet()))
                .as("Facts that were stored once must stay readable for ever.")
                .containsAll(ApprovedEventFixture.names());
    }
}
