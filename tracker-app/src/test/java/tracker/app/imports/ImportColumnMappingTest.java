package tracker.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.imports.ImportColumn.BEST;
import static tracker.domain.imports.ImportColumn.FIRST_DAY;
import static tracker.domain.imports.ImportColumn.KIND;
import static tracker.domain.imports.ImportColumn.PLACE;
import static tracker.domain.imports.ImportColumn.SCHOOL;
import static tracker.domain.imports.ImportColumn.TRUST;
import static tracker.domain.imports.ImportColumn.URN;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportColumnMappingTest {

    @Test
    void common_headings_are_known() {
        assertThat(ImportColumnMapping.guessed(List.of(
                                "Event type",
                                "Date (dd/mm/yyyy)",
                                "ODS Code",
                                "Venue name",
                                "School name",
                                "URN",
                                "No. of attendees*"))
                        .meant())
                .containsExactly(KIND, FIRST_DAY, TRUST, PLACE, SCHOOL, URN, BEST);
        assertThat(ImportColumnMapping.known(List.of("Healthcare Science Week 2025 - our activity log")))
                .isZero();
    }

    @Test
    void of_two_equal_headings_the_first_counts() {
        assertThat(ImportColumnMapping.guessed(List.of("Date", "Date", "Type")).meant())
                .isEqualTo(Arrays.asList(FIRST_DAY, null, KIND));
    }

    @Test
    void no_words_mean_two_columns() {
        assertThat(Arrays.stream(tracker.domain.imports.ImportColumn.values())
                        .flatMap(column -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(column.heading().toLowerCase(java.util.Locale.UK)),
                                column.synonyms().stream())))
                .doesNotHaveDuplicates();
    }
}
