package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

/** A token survives a restart, also in the middle of a replay. */
class TokenSerializationTest {

    private static final TrackingToken WITH_GAPS = GapAwareTrackingToken.newInstance(7, List.of(3L, 5L));
    private static final TrackingToken IN_A_REPLAY =
            ReplayToken.createReplayToken(WITH_GAPS, GapAwareTrackingToken.newInstance(2, List.of()));

    @Test
    void a_place_with_gaps_is_read_back() {
        assertThat(readBack(new EventSerializer(), WITH_GAPS)).isEqualTo(WITH_GAPS);
    }

    @Test
    void a_place_in_a_replay_is_read_back() {
        assertThat(IN_A_REPLAY).isInstanceOf(ReplayToken.class);
        assertThat(readBack(new EventSerializer(), IN_A_REPLAY)).isEqualTo(IN_A_REPLAY);
    }

    @Test
    void without_the_cure_a_replay_forgets_its_place() {
        Serializer plain = Jackson3Serializer.builder().build();
        assertThatThrownBy(() -> readBack(plain, IN_A_REPLAY)).isInstanceOf(SerializationException.class);
    }

    private static Object readBack(Serializer serializer, TrackingToken token) {
        return serializer.deserialize(serializer.serialize(token, byte[].class));
    }
}
