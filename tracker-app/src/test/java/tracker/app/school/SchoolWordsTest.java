package tracker.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;

/** How people type schools, on the register that is shipped. */
class SchoolWordsTest {

    private static final SchoolRegisterCache SCHOOLS = new SchoolRegisterCache();

    /** Part of the name of the school that each line of the file means. */
    private static final Map<String, String> MEANT = Map.of(
            "Oakfield Jnr", "Oakfield Junior",
            "Oakfield Jr", "Oakfield Junior",
            "Parkside HS", "Parkside Academy",
            "Queen Elizabeth GS", "Grammar",
            "Sts Peter and Paul", "Peter and Paul",
            "Doctor Challoner", "Dr Challoner",
            "Mt St Marys", "Mount St Mary's");

    private static SchoolSearchResult find(String typed) {
        return SCHOOLS.register().find(new FindSchools(typed, 7), null);
    }

    private static String first(String typed) {
        return find(typed).schools().stream()
                .findFirst()
                .map(school -> school.name().value())
                .orElse("none");
    }

    @Test
    void every_line_of_the_file_finds_its_school() throws IOException {
        List<String> lines = new ClassPathResource("cases/school-words.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(MEANT.keySet());
        assertThat(lines).allSatisfy(line -> assertThat(first(line)).as(line).contains(MEANT.get(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lilian Bayliss              | Lilian Baylis",
                "Lillian Baylis Tech         | Lilian Baylis",
                "Levenshume High             | Levenshulme High",
                "Levenshulme HS              | Levenshulme High",
                "Dr Challoners Gramar        | Dr Challoner's Grammar",
                "Mount Saint Marys Coll      | Mount St Mary's College",
                "Bishop Chaloner Bromley     | Bishop Challoner School",
                "SS Peter & Paul RC Pri Leeds | Peter and Paul",
                "Queen Elizabeths GS Faversham | Queen Elizabeth's Grammar",
                "Cringlebrook                | Cringle Brook",
                "Saint Josephs Jnr           | Joseph",
            })
    void abbreviations_and_misspellings_find_the_school(String typed, String name) {
        assertThat(first(typed)).contains(name);
    }

    @Test
    void a_school_with_other_words_is_said_to_be_similar() {
        assertThat(find("Levenshulme High").exact()).isTrue();
        assertThat(find("Levenshume High").exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzvw", "qwertyuiop school", "999999"})
    void what_is_like_no_school_finds_none(String typed) {
        assertThat(find(typed).schools()).isEmpty();
    }
}
