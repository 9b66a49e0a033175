package tracker.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.app.trust.ShippedTrustFixture;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.trust.TrustCode;

/** On the files that come with the house. */
class SchoolQueryHandlerTest {

    private static final SchoolRegisterCache SCHOOLS = new SchoolRegisterCache();
    private static final SchoolQueryHandler ANSWERS = new SchoolQueryHandler();
    private static final TrustCode LEEDS = new TrustCode("RR8");

    private static SchoolSearchResult find(FindSchools question) {
        return ANSWERS.findSchools(SCHOOLS, new ShippedTrustFixture()).handler().apply(question);
    }

    @ParameterizedTest
    @CsvSource({
        "the priory school lewes, 114598",
        "PRIORY LEWES, 114598",
        "bn7 2xn, 114598",
        "114598, 114598",
        "aldgate, 100000",
        "saint pauls cathedral school london, 100002"
    })
    void a_school_of_the_register_is_the_first_that_is_found(String typed, String urn) {
        assertThat(find(new FindSchools(typed, 7)).schools().getFirst().urn()).isEqualTo(urn);
    }

    @Test
    void a_trusts_neighbours_come_first() {
        assertThat(find(new FindSchools("st mary", 7, LEEDS)).schools())
                .hasSize(7)
                .allSatisfy(school -> assertThat(school.authority()).isEqualTo("E08000035"));
        assertThat(find(new FindSchools("st mary", 7)).schools())
                .extracting(RegisteredSchool::authority)
                .doesNotContain("E08000035");
    }

    @Test
    void a_trust_that_nobody_knows_has_no_neighbours() {
        TrustCode nobody = new TrustCode("ZZZ9");
        assertThat(find(new FindSchools("priory", 7, nobody))).isEqualTo(find(new FindSchools("priory", 7)));
    }

    @Test
    void the_year_groups_are_those_of_the_list() {
        List<String> codes = ANSWERS.listYearGroups().handler().apply(new ListYearGroups()).groups().stream()
                .map(group -> group.code() + "=" + group.name())
                .toList();
        assertThat(codes)
                .hasSize(15)
                .startsWith("nursery=Nursery", "reception=Reception", "year-1=Year 1")
                .endsWith("year-12=Year 12", "year-13=Year 13");
    }
}
