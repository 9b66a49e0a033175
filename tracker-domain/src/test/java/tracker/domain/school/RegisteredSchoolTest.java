package tracker.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

class RegisteredSchoolTest {

    private static RegisteredSchool school(String name, @Nullable String town) {
        return new RegisteredSchool(
                "114608", new TextLine(name), town, "BN7 2XN", EducationPhase.SECONDARY, "Y59", null);
    }

    @Test
    void what_is_kept_of_it_has_its_number_and_its_town() {
        assertThat(school("Priory School", "Lewes").school())
                .isEqualTo(new School("114608", new TextLine("Priory School, Lewes")));
    }

    @Test
    void a_town_that_the_name_has_is_not_repeated() {
        assertThat(school("Leeds Priory School", "LEEDS").nameAndTown()).isEqualTo("Leeds Priory School");
        assertThat(school("Priory School", null).nameAndTown()).isEqualTo("Priory School");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(school("Priory School", "Lewes").whereabouts()).isEqualTo("Lewes, BN7 2XN, secondary");
        assertThat(new RegisteredSchool("114608", new TextLine("A school"), null, null, null, null, null).whereabouts())
                .isEmpty();
    }
}
