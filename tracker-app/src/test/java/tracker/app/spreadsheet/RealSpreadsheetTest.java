package tracker.app.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that files really have, beside those of the case files. */
class RealSpreadsheetTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final List<String> WORDS = List.of("Kind", "Day", "Number");

    @TempDir
    Path folder;

    private List<List<String>> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<List<String>> rows = new ArrayList<>();
        try (SpreadsheetReader table = SpreadsheetReader.open(
                file,
                "file",
                cells -> (int) cells.stream().filter(WORDS::contains).count(),
                SheetSelection.AUTOMATIC)) {
            rows.add(table.headings());
            table.forEachRemaining(row -> {
                List<String> cells = new ArrayList<>(row.cells());
                row.faults().values().forEach(fault -> cells.add("FAULT"));
                rows.add(cells);
            });
        }
        return rows;
    }

    @Test
    void unicode_text_is_read_with_and_without_a_mark() throws IOException {
        String text = "Kind\tDay\tNumber\r\nstand\t10/03/2025\t120\r\n";
        List<List<String>> right = List.of(WORDS, List.of("stand", "10/03/2025", "120"));
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(right);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(right);
        assertThat(read(text.getBytes(UTF_16LE))).isEqualTo(right);
        assertThat(read(text.getBytes(UTF_16BE))).isEqualTo(right);
    }

    @Test
    void titles_with_other_separators_stand_above_the_headings() throws IOException {
        assertThat(read("Our week, 2025, all, of, it\n\nKind;Day;Number\nstand;10/03/2025;1,200\n".getBytes(UTF_8)))
                .isEqualTo(List.of(WORDS, List.of("stand", "10/03/2025", "1,200")));
        assertThat(read("\"sep=|\"\nKind|Day|Number\nstand|10/03/2025|3\n".getBytes(UTF_8)))
                .isEqualTo(List.of(WORDS, List.of("stand", "10/03/2025", "3")));
        assertThat(read("\uFEFFSEP=,\r\nKind,Day,Number\r\nstand,10/03/2025,3\r\n".getBytes(UTF_8)))
                .isEqualTo(List.of(WORDS, List.of("stand", "10/03/2025", "3")));
    }

    @Test
    void repeated_headings_empty_columns_and_errors_are_no_content() throws IOException {
        assertThat(read(("Kind,Day,Number" + ",".repeat(300) + "\nstand,,#REF!" + ",".repeat(300)
                                + "\nKind,Day,Number\nstand,,########\n")
                        .getBytes(UTF_8)))
                .satisfies(rows -> {
                    assertThat(rows).hasSize(3);
                    assertThat(rows.getFirst()).isEqualTo(WORDS);
                    assertThat(rows.get(1)).startsWith("stand", "", "#REF!").endsWith("FAULT");
                    assertThat(rows.get(2)).startsWith("stand").endsWith("FAULT");
                });
    }

    @Test
    void dates_of_both_systems_and_numbers_in_other_formats_are_what_they_show() throws IOException {
        String rows =
                "<row r='2'><c r='A2' t='inlineStr'><is><t>stand</t></is></c><c r='B2' s='1'><v>%s</v></c><c r='C2' s='2'><v>120</v></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>stand</t></is></c><c r='B3' s='3'><v>%s.4375</v></c><c r='C3' s='4'><v>1200</v></c><c r='XFD3' s='1'/></row>";
        List<List<String>> right =
                List.of(WORDS, List.of("stand", "2025-03-10", "120"), List.of("stand", "2025-03-10 10:30", "1200"));
        assertThat(read(workbook("", rows.formatted(45726, 45726), Map.of()))).isEqualTo(right);
        assertThat(read(workbook("<workbookPr date1904='1'/>", rows.formatted(44264, 44264), Map.of())))
                .isEqualTo(right);
    }

    @Test
    void parts_that_are_not_read_do_no_harm() throws IOException {
        assertThat(read(workbook(
                        "",
                        "",
                        Map.of(
                                "customXml/item1.xml",
                                "<!DOCTYPE html><p>" + "x".repeat(300_000) + "</p>",
                                "xl/drawings/vmlDrawing1.vml",
                                "<a b='" + "y".repeat(50_000) + "'>",
                                "xl/media/image1.png",
                                "\0\0<\0"))))
                .isEqualTo(List.of(WORDS));
    }

    @Test
    void other_workbooks_are_refused_by_the_name_of_their_format() throws IOException {
        assertThatThrownBy(() -> read(zip(Map.of("xl/workbook.bin", "")))).hasMessageContaining("(.xlsb)");
        assertThatThrownBy(() -> read(zip(Map.of("mimetype", "x", "content.xml", "x"))))
                .hasMessageContaining("(.ods)");
        assertThatThrownBy(() -> read(zip(Map.of("Index/Document.iwa", "x")))).hasMessageContaining("Numbers");
    }

    private byte[] workbook(String settings, String rows, Map<String, String> others) throws IOException {
        Map<String, String> parts = new java.util.HashMap<>(others);
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN
                        + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + settings
                        + "<sheets><sheet name='One' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='x' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='164' formatCode='&quot;day&quot; 0'/>"
                        + "<numFmt numFmtId='165' formatCode='[$-809]dddd\\, d mmmm yyyy'/></numFmts><cellXfs>"
                        + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='4'/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN
                        + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Kind</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>Day</t></is></c><c r='C1' t='inlineStr'><is><t>Number</t></is></c></row>"
                        + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private byte[] zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("made");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return Files.readAllBytes(file);
    }
}
