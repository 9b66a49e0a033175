package tracker.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.app.csv.FigureFileDescription;
import tracker.domain.report.CampaignReport;
import tracker.domain.shared.SpreadsheetText;

/**
 * Writes a report as one CSV file. Every row has its table, campaign, position and time, so that a copied row stays clear. The last row
 * has the number of rows, so that a truncated file can be detected.
 */
final class ReportCsvWriter {

    private static final List<String> FIRST = List.of("table", "campaign", "position", "as_at");

    private static final List<String> ABOUT = Stream.concat(
                    FigureFileDescription.HEADINGS.stream().skip(1), Stream.of("rows"))
            .toList();

    private ReportCsvWriter() {}

    static byte[] of(CampaignReport report) {
        List<ReportTable> tables = ReportTableFactory.of(report);
        Set<String> columns = new LinkedHashSet<>();
        tables.forEach(table -> columns.addAll(table.headings()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> headings = new ArrayList<>(FIRST);
            headings.addAll(columns);
            headings.addAll(ABOUT);
            csv.writeRecord(headings);
            int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
            for (ReportTable table : tables) {
                for (List<@Nullable Object> row : table.rows()) {
                    csv.writeRecord(line(report, table, row, columns, rows));
                }
            }
            csv.writeRecord(last(report, rows, headings.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> line(
            CampaignReport report, ReportTable table, List<@Nullable Object> row, Set<String> columns, int rows) {
        List<String> line = begun(report, table.name());
        for (String column : columns) {
            int at = table.headings().indexOf(column);
            line.add(at < 0 ? "" : SpreadsheetText.of(row.get(at)));
        }
        line.addAll(about(report, rows));
        return line;
    }

    private static List<String> last(CampaignReport report, int rows, int length) {
        List<String> line = begun(report, "End: " + rows + " rows above");
        while (line.size() < length - ABOUT.size()) {
            line.add("");
        }
        line.addAll(about(report, rows));
        return line;
    }

    /** The campaign is in the first columns already. */
    private static List<String> about(CampaignReport report, int rows) {
        List<String> cells = ReportTableFactory.describe(report).cells();
        return Stream.concat(
                        cells.subList(1, cells.size()).stream().map(SpreadsheetText::of),
                        Stream.of(Integer.toString(rows)))
                .toList();
    }

    private static List<String> begun(CampaignReport report, String table) {
        return new ArrayList<>(List.of(
                table,
                report.campaign().id().toString(),
                Long.toString(report.moment().position()),
                report.moment().asAt().toString()));
    }
}
