package tracker.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.app.datafiles.DataFileFixture;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.FileRefusedException;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.TextLine;

class SchoolFileReaderTest {

    private static final String HEADER = "urn,name,town,postcode,lad_code,region_code\n";
    private static final String GOOD = "100000,The Aldgate School,London,EC3A 5DE,E09000001,Y56\n";

    private static List<RegisteredSchool> read(String rows) {
        return SchoolFileReader.read(DataFileFixture.file("schools.csv", HEADER + rows));
    }

    private static List<String> faults(String rows) {
        return catchThrowableOfType(FileRefusedException.class, () -> read(rows))
                .faults();
    }

    @Test
    void the_shipped_register_is_without_fault() {
        List<RegisteredSchool> schools = SchoolFileReader.read(DataFileResolver.packed("schools-open-2022.csv.gz"));
        assertThat(schools).hasSize(25_483);
        assertThat(schools.stream().map(RegisteredSchool::region).distinct())
                .containsExactlyInAnyOrder(null, "Y56", "Y58", "Y59", "Y60", "Y61", "Y62", "Y63");
        assertThat(schools)
                .filteredOn(school -> school.phase() == EducationPhase.PRIMARY)
                .hasSizeBetween(13_000, 16_000);
        assertThat(schools)
                .allSatisfy(school -> assertThat(school.school().urn()).isEqualTo(school.urn()));
    }

    @Test
    void a_row_is_taken_as_it_is_but_for_shouted_towns_and_doubled_spaces() {
        assertThat(read(GOOD + "100001,St  Mary's Infant School,STOKE-ON-TRENT,,,\n"))
                .containsExactly(
                        new RegisteredSchool(
                                "100000",
                                new TextLine("The Aldgate School"),
                                "London",
                                "EC3A 5DE",
                                null,
                                "Y56",
                                "E09000001"),
                        new RegisteredSchool(
                                "100001",
                                new TextLine("St Mary's Infant School"),
                                "Stoke-On-Trent",
                                null,
                                EducationPhase.PRIMARY,
                                null,
                                null));
    }

    @Test
    void a_number_that_is_none_or_is_there_twice_is_refused() {
        assertThat(faults(GOOD + "12345,A school,,,,\n" + GOOD))
                .containsExactly(
                        "line 3: the urn \"12345\": A school's unique reference number (URN) has six digits.",
                        "line 4: the URN 100000 already exists");
    }

    @Test
    void a_school_without_a_name_is_refused() {
        assertThat(faults("100000,,London,,,\n")).containsExactly("line 2: the name is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "Netley Primary School, PRIMARY",
        "St Mary's Infants' School, PRIMARY",
        "Hill Junior School, PRIMARY",
        "Nursery & Primary School, PRIMARY",
        "Rowland Hill Nursery School, NURSERY",
        "Priory Middle School, MIDDLE",
        "Hove Secondary School, SECONDARY",
        "Leyton Sixth Form College, SIXTEEN_PLUS",
        "A Primary and Secondary School,",
        "Oxford High School,",
        "Bradford Grammar School,",
        "Hampton College,",
        "Academy and Sixth Form,",
    })
    void the_phase_is_taken_from_a_name_only_where_it_says_it(String name, EducationPhase phase) {
        assertThat(SchoolPhaseParser.of(name)).isEqualTo(phase);
    }
}
