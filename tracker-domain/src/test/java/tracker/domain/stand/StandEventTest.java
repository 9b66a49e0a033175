package tracker.domain.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.stand.StandStory.tallied;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StandEventTest {

    @Test
    void a_tally_shows_its_sign_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(tallied("a", 1, 1_200).sentence()).isEqualTo("Visitors tallied at the stand: +1,200.");
            assertThat(tallied("a", 2, -3).sentence()).isEqualTo("Visitors tallied at the stand: -3.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
