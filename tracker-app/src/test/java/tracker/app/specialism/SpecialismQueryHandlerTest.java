package tracker.app.specialism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tracker.domain.specialism.Specialism;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;

/** On the list that comes with the house. */
class SpecialismQueryHandlerTest {

    private static final List<Specialism> ALL = new SpecialismQueryHandler()
            .listSpecialisms()
            .handler()
            .apply(new ListSpecialisms())
            .specialisms();

    @Test
    void all_are_there_division_by_division_and_by_name() {
        assertThat(ALL).hasSize(57).doesNotHaveDuplicates();
        assertThat(ALL.stream().map(Specialism::division).distinct())
                .containsExactly(
                        "Life sciences",
                        "Physiological sciences",
                        "Physical sciences and clinical engineering",
                        "Clinical bioinformatics");
        assertThat(ALL.getFirst())
                .isEqualTo(new Specialism("analytical-toxicology", "Analytical toxicology", "Life sciences"));
    }

    @Test
    void a_name_begins_with_a_capital() {
        assertThat(ALL).allSatisfy(each -> assertThat(each.name()).matches("\\p{Lu}.*"));
    }
}
