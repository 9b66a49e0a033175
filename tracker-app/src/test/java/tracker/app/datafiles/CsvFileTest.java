package tracker.app.datafiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("code", "name");

    @Test
    void a_byte_order_mark_windows_line_ends_and_more_columns_are_fine() {
        CsvFile csv = CsvFile.read(
                DataFileFixture.file("a.csv", "\uFEFFcode,extra,name\r\nA,x,\"One, two\"\r\n\r\nB,,Three\r\n"),
                COLUMNS);
        assertThat(csv.rows())
                .extracting(row -> row.line() + row.text("code") + row.text("name"))
                .containsExactly("2AOne, two", "4BThree");
    }

    @Test
    void a_row_after_a_value_of_two_lines_keeps_its_line() {
        CsvFile csv = CsvFile.read(DataFileFixture.file("a.csv", "code,name\nA,\"One\ntwo\"\nB,Three\n"), COLUMNS);
        assertThat(csv.rows()).extracting(CsvRow::line).containsExactly(2L, 4L);
    }

    @Test
    void a_missing_column_is_named() {
        assertThat(faults("code,title\nA,One\n")).containsExactly("line 1: the column name is missing");
    }

    @Test
    void a_column_that_is_there_twice_is_named() {
        assertThat(faults("code,name,name\nA,One,Two\n")).containsExactly("line 1: the column name is there twice");
    }

    @Test
    void another_file_altogether_is_told_what_is_expected() {
        assertThat(faults("<html><body>Not found</body></html>\n"))
                .containsExactly("line 1: the column names are wrong; expected: code, name");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(faults("")).containsExactly("the file is empty");
        assertThat(faults("\uFEFF\r\n \r\n")).containsExactly("the file is empty");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThat(faults("code,name\n")).containsExactly("line 1: there are no rows below the column names");
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_the_line() {
        byte[] latin = "code,name\nA,One\nB,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(DataFileFixture.file("a.csv", latin))).containsExactly("line 3: the text is not in UTF-8");
        byte[] wide = "code,name\nA,One\n".getBytes(StandardCharsets.UTF_16);
        assertThat(faults(DataFileFixture.file("a.csv", wide))).containsExactly("line 1: the text is not in UTF-8");
    }

    @Test
    void a_file_that_is_no_text_is_refused() {
        assertThat(faults(DataFileFixture.file("a.csv", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .containsExactly("this is not a text file");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_refused_with_the_line() {
        assertThat(faults("code,name\nA,One\nB,\"Two\nC,Three\n"))
                .containsExactly("line 3: this is not valid CSV; check for a missing closing quotation mark");
    }

    @Test
    void letters_after_a_closing_quotation_mark_are_refused_with_the_line() {
        assertThat(faults("code,name\nA,One\nB,\"Two\"x\n"))
                .containsExactly("line 3: this is not valid CSV; check for a missing closing quotation mark");
    }

    @Test
    void a_row_with_too_few_or_too_many_values_is_named() {
        assertThat(faults("code,name\nA\nB,Two,2\n"))
                .containsExactly(
                        "line 2: there are 1 values for 2 columns", "line 3: there are 3 values for 2 columns");
    }

    @Test
    void an_absurdly_large_file_is_refused() {
        byte[] large = new byte[Utf8FileReader.MOST_BYTES + 1];
        assertThat(faults(DataFileFixture.file("a.csv", large)))
                .containsExactly("the file is larger than 5,000,000 bytes");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(faults(new FileSystemResource("no-such-folder/a.csv")))
                .containsExactly("the file does not exist or cannot be read");
    }

    @Test
    void a_folder_is_refused() {
        assertThat(faults(new FileSystemResource("src"))).hasSize(1);
    }

    @Test
    void a_flood_of_faults_is_cut_and_counted() {
        assertThat(faults("code,name\n" + "A\n".repeat(60))).hasSize(51).last().isEqualTo("and 10 more");
    }

    @Test
    void the_refusal_names_the_file_and_every_fault() {
        FileRefusedException refused = refusal(DataFileFixture.file("a.csv", "code,name\nA\nB\n"));
        assertThat(refused.text()).isEqualTo("""
                        a.csv was refused, and nothing was loaded from it:
                          line 2: there are 1 values for 2 columns
                          line 3: there are 1 values for 2 columns""");
    }

    private static List<String> faults(String text) {
        return faults(DataFileFixture.file("a.csv", text));
    }

    private static List<String> faults(Resource file) {
        return refusal(file).faults();
    }

    private static FileRefusedException refusal(Resource file) {
        return catchThrowableOfType(
                FileRefusedException.class,
                () -> CsvFile.read(file, COLUMNS).faults().refuse());
    }
}
