package tracker.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tracker.domain.report.CampaignReport;
import tracker.domain.shared.LondonCalendar;

/** Writes a report as an Excel workbook, with an overview sheet and one sheet for each table. */
final class ReportWorkbookWriter {

    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int WIDE = 34;
    private static final int NARROW = 14;

    private ReportWorkbookWriter() {}

    static byte[] of(CampaignReport report, String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "tracker", "1.0")) {
            List<ReportTable> tables = ReportTableFactory.of(report);
            about(book.newWorksheet("About"), report, tables, address);
            for (ReportTable table : tables) {
                sheet(book.newWorksheet(title(table)), table);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return timeless(bytes.toByteArray(), report.moment().asAt());
    }

    private static void about(Worksheet sheet, CampaignReport report, List<ReportTable> tables, String address) {
        sheet.width(0, WIDE);
        sheet.width(1, 2 * WIDE);
        int row = 0;
        row = writeRow(sheet, row, "Campaign", report.campaign().name());
        row = writeRow(sheet, row, "Area or trust", report.name());
        row = writeRow(
                sheet,
                row,
                "Count",
                report.count() == null
                        ? "not an official count"
                        : report.count().name());
        row = writeRow(sheet, row, "Position", report.moment().position());
        row = writeRow(sheet, row, "Reported up to", report.moment().asAt().toString());
        row = writeRow(
                sheet, row, "UK time", LondonCalendar.inWords(report.moment().asAt()));
        row = writeRow(
                sheet, row, "Filters", ReportTableFactory.describe(report).filters());
        row = writeRow(sheet, row, "Meaning", "what was known at this position, without later reports");
        row = writeRow(sheet, row, "Permanent link", address);
        row = writeRow(
                sheet,
                row,
                "People reached",
                "missing attendance is not counted as zero; a cell is empty where nothing is known");
        for (ReportTable table : tables) {
            row = writeRow(
                    sheet, row, "Rows in " + title(table), (long) table.rows().size());
        }
    }

    /** The sheet's name for people. The CSV file keeps the names that programs rely on. */
    private static String title(ReportTable table) {
        return switch (table.name()) {
            case "By kind" -> "By activity type";
            case "Changes on the way" -> "Corrections";
            default -> table.name();
        };
    }

    private static int writeRow(Worksheet sheet, int row, String name, Object value) {
        sheet.value(row, 0, name);
        sheet.style(row, 0).bold().set();
        put(sheet, row, 1, value);
        return row + 1;
    }

    private static void sheet(Worksheet sheet, ReportTable table) {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column).replace('_', ' '));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column < 2 ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    /** Writes texts as strings, which a spreadsheet never treats as formulas. */
    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    /**
     * Replaces the creation time that the library writes, so that the same figures give the same bytes. The zip must be read from a file,
     * because its directory is at the end.
     */
    private static byte[] timeless(byte[] written, Instant asAt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length);
        try {
            Path file = Files.createTempFile("report", ".xlsx");
            try (ZipFile in = new ZipFile(Files.write(file, written).toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    ZipEntry same = new ZipEntry(entry.getName());
                    same.setTimeLocal(LONG_AGO);
                    out.putNextEntry(same);
                    out.write(content(entry.getName(), in.getInputStream(entry).readAllBytes(), asAt));
                    out.closeEntry();
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content, Instant asAt) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$1" + asAt.truncatedTo(ChronoUnit.SECONDS) + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
