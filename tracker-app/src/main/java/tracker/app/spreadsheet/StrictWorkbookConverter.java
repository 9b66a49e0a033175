package tracker.app.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a workbook of the standard's strict form in the usual one, which the reader knows. They differ in the names
 * of their namespaces and in how a date can be stored.
 */
final class StrictWorkbookConverter {

    private StrictWorkbookConverter() {}

    /** @return a copy, which the caller deletes */
    static Path convert(Path file, String name) throws IOException {
        Path copy = Files.createTempFile("tracker-import-", ".xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream written = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (WorkbookGuard.isRead(entry.getName())) {
                    written.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        written.write(converted(in.readNBytes((int) SpreadsheetLimits.MOST_TEXTS + 1), name));
                    }
                }
            }
            return copy;
        } catch (IOException | RuntimeException unreadable) {
            Files.deleteIfExists(copy);
            throw unreadable;
        }
    }

    private static byte[] converted(byte[] part, String name) {
        if (part.length > SpreadsheetLimits.MOST_TEXTS) {
            throw SpreadsheetReader.refused(
                    name, "it is a large Strict Open XML workbook; save it as “Excel Workbook (.xlsx)”");
        }
        return new String(part, UTF_8)
                .replace(
                        "http://purl.oclc.org/ooxml/officeDocument/",
                        "http://schemas.openxmlformats.org/officeDocument/2006/")
                .replace(
                        "http://purl.oclc.org/ooxml/spreadsheetml/",
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/")
                .replaceAll("(<(?:\\w+:)?c\\b[^<>]*\\st=)([\"'])d\\2", "$1\"str\"")
                .getBytes(UTF_8);
    }
}
