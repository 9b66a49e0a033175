package tracker.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;

class SchoolRegisterTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 7, 6);

    private final SchoolRegister register = register(
            school("100001", "Priory School", "Lewes", "BN7 2XN", "Y59", "E07000063"),
            school("100002", "The Priory Academy", "Lincoln", "LN6 7DT", "Y60", "E07000138"),
            school("100003", "St Mary's Catholic Primary School", "Leeds", "LS10 1AB", "Y63", "E08000035"),
            school("100004", "Saint Mary’s C.E. Infant School", "Hull", "HU5 2AA", "Y63", "E06000010"),
            school("100005", "Church of England Academy & Sixth Form", "Hove", "BN3 1AA", "Y59", "E06000043"),
            school("100006", "Brooke Priory School", "Oakham", "LE15 6QW", "Y60", "E06000017"),
            school("100007", "Subpriory Lane School", "Lewes", "BN7 9ZZ", "Y59", "E07000063"),
            school("100008", "École Française", "London", "SW7 2DG", "Y56", "E09000020"),
            school("100009", "Leeds Road School", "Barnsley", null, null, null));

    private static SchoolRegister register(RegisteredSchool... schools) {
        return new SchoolRegister(List.of(schools), AS_OF);
    }

    private static RegisteredSchool school(
            String urn,
            String name,
            String town,
            @Nullable String postcode,
            @Nullable String region,
            @Nullable String authority) {
        return new RegisteredSchool(urn, new TextLine(name), town, postcode, null, region, authority);
    }

    private List<String> found(String typed) {
        return found(typed, null);
    }

    private List<String> found(String typed, @Nullable RegisteredTrust near) {
        return register.find(new FindSchools(typed, 10), near).schools().stream()
                .map(RegisteredSchool::urn)
                .toList();
    }

    private static RegisteredTrust trust(String town, String postcode, String region, String authority) {
        return new RegisteredTrust(
                new TrustCode("RJ1"),
                "A trust",
                null,
                new Region(region, region),
                new Icb("QKK", "An ICB"),
                new TrustLocation(town, postcode, null, null, authority),
                null,
                null,
                Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "st marys catholic, 100003",
        "ST MARY'S CATHOLIC, 100003",
        "Saint Mary´s R.C., 100003",
        "catholic mary st, 100003",
        "mary leeds, 100003",
        "saint mary’s infant, 100004",
        "st. mary`s ce, 100004",
        "st marys church of england infant, 100004",
        "st marys c of e, 100004",
        "cofe hove, 100005",
        "academy and 6th form, 100005",
        "academy & sixth, 100005",
        "ecole francaise, 100008",
        "the academy of lincoln, 100002",
        "bn72xn, 100001",
        "BN7 2XN, 100001",
        "bn7 2, 100001",
        "100006, 100006"
    })
    void a_school_is_found_however_people_write_it(String typed, String urn) {
        assertThat(found(typed)).containsExactly(urn);
    }

    @Test
    void the_last_word_may_be_half_typed() {
        assertThat(found("st mar cath")).containsExactly("100003");
    }

    @Test
    void starts_of_words_come_before_middles_and_starts_of_names_before_those() {
        assertThat(found("priory")).containsExactly("100001", "100002", "100006", "100007");
    }

    @Test
    void two_letters_in_the_middle_of_a_word_match_nothing() {
        assertThat(found("ri")).isEmpty();
        assertThat(found("rio")).hasSize(4);
    }

    @Test
    void a_word_of_the_name_ranks_above_the_town() {
        assertThat(found("leeds")).containsExactly("100009", "100003");
    }

    @Test
    void a_whole_word_ranks_above_a_beginning() {
        SchoolRegister two = register(
                school("100001", "Parkside School", "Hove", null, null, null),
                school("100002", "Park View School", "Hove", null, null, null));
        assertThat(two.find(new FindSchools("park", 10), null).schools())
                .extracting(RegisteredSchool::urn)
                .containsExactly("100002", "100001");
    }

    @Test
    void a_name_that_begins_with_all_that_was_typed_ranks_first() {
        SchoolRegister two = register(
                school("100001", "St Margaret and Mary School", "Hove", null, null, null),
                school("100002", "The St Mary's School", "Hove", null, null, null));
        assertThat(two.find(new FindSchools("St Mary", 10), null).schools())
                .extracting(RegisteredSchool::urn)
                .containsExactly("100002", "100001");
    }

    @Test
    void schools_near_the_trust_come_first() {
        assertThat(found("priory", trust("Oakham", "LE15 1AA", "Y60", "E06000017")))
                .as("the authority, then the region")
                .startsWith("100006", "100002", "100001");
        assertThat(found("priory", trust("LINCOLN", "XX1 1AA", "Y00", "E00000000")))
                .as("the town")
                .startsWith("100002", "100001");
        assertThat(found("st mary", trust("Beverley", "HU17 1AA", "Y00", "E00000000")))
                .as("the letters of the postcode")
                .containsExactly("100004", "100003");
    }

    @Test
    void near_or_not_the_middle_of_a_word_comes_last() {
        assertThat(found("priory", trust("Lewes", "BN7 1AA", "Y59", "E07000063")))
                .containsExactly("100001", "100002", "100006", "100007");
    }

    @Test
    void of_many_the_likeliest_are_given_and_all_are_counted() {
        SchoolRegister many = register(IntStream.range(0, 300)
                .mapToObj(i -> school("2%05d".formatted(i), "School %03d".formatted(i), "Hove", null, null, null))
                .toArray(RegisteredSchool[]::new));
        SchoolSearchResult found = many.find(new FindSchools("school", 7), null);
        assertThat(found.all()).isEqualTo(300);
        assertThat(found.asOf()).isEqualTo(AS_OF);
        assertThat(found.schools())
                .extracting(each -> each.name().value())
                .containsExactly(
                        "School 000",
                        "School 001",
                        "School 002",
                        "School 003",
                        "School 004",
                        "School 005",
                        "School 006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "--", "\u0000", "priory nowhere", "999999", "🙂"})
    void what_names_no_school_finds_none(String typed) {
        assertThat(register.find(new FindSchools(typed, 7), null).schools()).isEmpty();
    }

    @Test
    void a_pasted_page_is_searched_by_its_beginning() {
        assertThat(found("priory lewes" + " priory".repeat(10_000))).contains("100001");
        assertThat(new FindSchools("x".repeat(1_000_000), 7).typed()).hasSize(200);
    }

    @Test
    void too_many_or_no_results_requested_are_brought_into_range() {
        assertThat(new FindSchools("x", 0).most()).isEqualTo(1);
        assertThat(new FindSchools("x", Integer.MAX_VALUE).most()).isEqualTo(100);
    }
}
