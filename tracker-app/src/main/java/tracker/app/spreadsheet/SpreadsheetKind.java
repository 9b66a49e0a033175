package tracker.app.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The file type, detected from its first bytes. */
enum SpreadsheetKind {
    WORKBOOK,
    TEXT;

    private static final int BEGINNING = 512;

    static SpreadsheetKind of(Path file, String name) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(BEGINNING);
        }
        String begins = new String(bytes, StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            throw SpreadsheetReader.refused(name, "it is empty");
        }
        if (begins.startsWith("PK\3\4")) {
            return WORKBOOK;
        }
        if (begins.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw SpreadsheetReader.refused(
                    name, "it is an old Excel file (.xls) or has a password; save it as .xlsx without a password");
        }
        if (begins.startsWith("%PDF")) {
            throw SpreadsheetReader.refused(name, "it is a PDF; choose an .xlsx or .csv file");
        }
        String words = begins.stripLeading().toLowerCase(Locale.ROOT);
        if (words.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw SpreadsheetReader.refused(name, "it is an XML Spreadsheet 2003; save it as .xlsx or .csv");
        }
        if (words.startsWith("<!doctype html") || words.startsWith("<html") || words.startsWith("<?xml")) {
            throw SpreadsheetReader.refused(name, "it is a web page; save it as .xlsx or .csv");
        }
        return TEXT;
    }
}
