package tracker.app.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tracker.app.datafiles.FileRefusedException;

class SpreadsheetReaderTest {

    @TempDir
    Path folder;

    private List<List<String>> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<List<String>> rows = new ArrayList<>();
        try (SpreadsheetReader table = SpreadsheetReader.open(file, "file")) {
            rows.add(table.headings());
            table.forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }

    private void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining(why);
    }

    @Test
    void letters_marks_separators_quotes_and_blank_lines_are_as_people_make_them() throws IOException {
        List<List<String>> rows = List.of(List.of("Kind", "Place"), List.of("stand", "Café, \"old\" wing"));
        String text = "Kind,Place\r\n\r\nstand,\"Café, \"\"old\"\" wing\"\r\n";
        assertThat(read(text.getBytes(UTF_8))).isEqualTo(rows);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(rows);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(rows);
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(rows);
        assertThat(read("Kind;Place\nstand;\"a, b\"".getBytes(UTF_8)).getLast()).containsExactly("stand", "a, b");
        assertThat(read("Kind\tPlace\nstand\t'=1+1".getBytes(UTF_8)).getLast()).containsExactly("stand", "=1+1");
    }

    @Test
    void what_is_no_table_is_told() {
        refused(new byte[0], "it is empty");
        refused("%PDF-1.7".getBytes(UTF_8), "it is a PDF");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "old Excel file (.xls) or has a password");
        refused("<html><table>".getBytes(UTF_8), "it is a web page");
        refused(new byte[] {1, 0, 2}, "it is not a text file");
        refused("a,b\n\"never closed".getBytes(UTF_8), "check for a missing closing quotation mark");
        refused(",".repeat(1_000_000).getBytes(UTF_8), "more than 200 columns");
        refused("PK\3\4broken".getBytes(UTF_8), "it is damaged");
    }

    @Test
    void a_workbook_is_read_with_what_its_formulas_came_to() throws IOException {
        Path file = folder.resolve("book");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("one");
            sheet.value(0, 0, "Kind");
            sheet.value(0, 1, "Number");
            sheet.value(1, 0, "stand");
            sheet.value(1, 1, 120);
            sheet.formula(2, 1, "1+1");
        }
        try (SpreadsheetReader table = SpreadsheetReader.open(file, "book")) {
            assertThat(table.next().cells()).containsExactly("stand", "120");
            assertThat(table.next().faults().get(1)).contains("a formula without a result");
        }
    }

    @Test
    void a_workbook_that_would_fill_the_memory_is_refused() throws IOException {
        refused(workbook("<sheetData><row r=\"1\"><c r=\"ZZZZZ1\"/></row></sheetData>", 0), "more than 200 columns");
        refused(workbook("<row r='1'>" + "<c/>".repeat(1_000_000) + "</row>", 0), "more than 200 columns");
        refused(workbook("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", 0), "not a normal workbook");
        refused(workbook("<row r='1'>", 400), "too large when unpacked");
    }

    /** @param megabytes of nothing behind the sheet, which pack to almost nothing */
    private byte[] workbook(String sheet, int megabytes) throws IOException {
        Path file = folder.resolve("made");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(UTF_8));
            byte[] nothing = "<v/>".repeat(250_000).getBytes(UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        }
        return Files.readAllBytes(file);
    }
}
