package tracker.app.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.DataFileResolver;
import tracker.domain.imports.ImportColumn;

/** Writes the template: the headings and, in a workbook, a second sheet that explains them. */
final class ImportTemplateWriter {

    private static final int WIDE = 20;
    private static final int HELP = 80;

    private ImportTemplateWriter() {}

    static byte[] text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer text = new OutputStreamWriter(bytes, UTF_8);
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.of(ImportColumn.values()).map(ImportColumn::heading).toList());
        }
        return bytes.toByteArray();
    }

    static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "tracker", "1.0")) {
            Worksheet table = book.newWorksheet("Activities");
            Worksheet help = book.newWorksheet("Columns explained");
            help.width(0, WIDE);
            help.width(1, HELP);
            help.width(2, WIDE);
            line(help, 0, "Column", "What to enter", "Example");
            for (ImportColumn column : ImportColumn.values()) {
                int place = column.ordinal();
                table.value(0, place, column.heading());
                table.style(0, place).bold().set();
                table.width(place, WIDE);
                line(
                        help,
                        place + 1,
                        column.heading(),
                        column.help() + (column.needed() ? " (needed)" : ""),
                        column.example());
            }
            specialisms(help);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String name, String help, String example) {
        sheet.value(row, 0, name);
        sheet.style(row, 0).bold().set();
        sheet.value(row, 1, help);
        sheet.value(row, 2, example);
    }

    /** By name, as in the register. */
    private static void specialisms(Worksheet help) {
        int row = ImportColumn.values().length + 2;
        help.value(row, 0, "Specialisms");
        help.style(row, 0).bold().set();
        for (String name :
                CsvFile.read(DataFileResolver.file("specialisms.csv"), List.of("code", "name")).rows().stream()
                        .map(specialism -> specialism.text("name"))
                        .toList()) {
            help.value(row++, 1, name);
        }
    }
}
