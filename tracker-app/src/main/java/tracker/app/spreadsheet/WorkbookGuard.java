package tracker.app.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Checks a workbook before it is read: its unpacked size, and whether any row claims a million columns. Parts that are
 * not read, such as pictures and what other programs keep there, are not looked at.
 */
final class WorkbookGuard {

    private static final int STRETCH = 65_536;

    private final String name;
    private long unpacked;
    private boolean strict;
    private boolean styled;

    private WorkbookGuard(String name) {
        this.name = name;
    }

    /**
     * What a workbook needs to be read.
     *
     * @param strict whether it is in the standard's strict form
     * @param styled whether it has number formats
     */
    record WorkbookTraits(boolean strict, boolean styled) {}

    /** @throws tracker.app.datafiles.FileRefusedException if it is not a workbook, or is too large */
    static WorkbookTraits check(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > SpreadsheetLimits.MOST_ENTRIES) {
                throw SpreadsheetReader.refused(name, "it has more parts than a workbook can have");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw SpreadsheetReader.refused(name, whatElse(zip));
            }
            WorkbookGuard scan = new WorkbookGuard(name);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isRead(entry.getName())) {
                    scan.check(zip, entry);
                }
            }
            return new WorkbookTraits(scan.strict, scan.styled);
        } catch (ZipException broken) {
            throw SpreadsheetReader.refused(name, "it is damaged; open it in Excel and save it again");
        }
    }

    /** Whether the reader opens this part. */
    static boolean isRead(String name) {
        String part = name.toLowerCase(Locale.ROOT);
        return part.equals("[content_types].xml")
                || part.equals("xl/workbook.xml")
                || part.equals("xl/_rels/workbook.xml.rels")
                || part.endsWith("sharedstrings.xml")
                || part.endsWith("styles.xml")
                || part.startsWith("xl/worksheets/") && !part.startsWith("xl/worksheets/_rels/");
    }

    private static String whatElse(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "it is a binary Excel workbook (.xlsb); save it as .xlsx or .csv";
        }
        if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            return "it is an OpenDocument spreadsheet (.ods); save it as .xlsx or .csv";
        }
        return zip.getEntry("Index/Document.iwa") != null
                ? "it is an Apple Numbers spreadsheet; export it as .xlsx or .csv"
                : "it is a zip file but not an Excel workbook; save it as .xlsx or .csv";
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        String part = entry.getName().toLowerCase(Locale.ROOT);
        boolean sheet = part.startsWith("xl/worksheets/");
        boolean markup = part.endsWith(".xml") || part.endsWith(".rels");
        MarkupGuard text = new MarkupGuard(name);
        long length = 0;
        byte[] stretch = new byte[STRETCH];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(stretch); read >= 0; read = in.read(stretch)) {
                // a sheet may be called anything
                markup |= length == 0
                        && new String(stretch, 0, Math.min(read, 64), StandardCharsets.ISO_8859_1)
                                .replace("\u00EF\u00BB\u00BF", "")
                                .stripLeading()
                                .startsWith("<");
                if (length == 0) {
                    String begins = new String(stretch, 0, read, StandardCharsets.ISO_8859_1);
                    strict |= begins.contains("purl.oclc.org/ooxml/");
                    styled |= part.startsWith("[") && begins.contains("spreadsheetml.styles+xml");
                }
                length += read;
                unpacked += read;
                if (unpacked > SpreadsheetLimits.MOST_UNPACKED
                        || !sheet && markup && length > SpreadsheetLimits.MOST_TEXTS) {
                    throw SpreadsheetReader.refused(name, "it is too large when unpacked; save it as .csv");
                }
                if (markup) {
                    text.check(stretch, read);
                }
            }
        }
    }

    /** Scans XML byte by byte, only the beginnings of its tags. */
    private static final class MarkupGuard {

        private static final String STRANGE = "it is not a normal workbook; save it as .csv";
        private static final int KEPT = 256;
        private static final int LONGEST_TAG = 20_000;
        private static final int LONGEST_TEXT = 200_000;

        private final String name;
        private final byte[] tag = new byte[KEPT];
        private boolean inTag;
        private int length;
        private int cells;

        MarkupGuard(String name) {
            this.name = name;
        }

        void check(byte[] stretch, int read) {
            for (int i = 0; i < read; i++) {
                byte letter = stretch[i];
                if (letter == 0) {
                    throw SpreadsheetReader.refused(
                            name, "its parts are not in UTF-8; open it in Excel and save it again");
                }
                if (letter == '<') {
                    inTag = true;
                    length = 0;
                } else if (letter == '>' && inTag) {
                    ended();
                    inTag = false;
                    length = 0;
                } else {
                    if (inTag && length < KEPT) {
                        tag[length] = letter;
                    }
                    length++;
                    refuseIf(length > (inTag ? LONGEST_TAG : LONGEST_TEXT), "a cell has too much text");
                }
            }
        }

        private void ended() {
            String words = new String(tag, 0, Math.min(length, KEPT), StandardCharsets.ISO_8859_1)
                    .replace('\n', ' ')
                    .replace('\r', ' ')
                    .replace('\t', ' ');
            // a DOCTYPE, or what stands in one
            refuseIf(words.startsWith("!") && !words.startsWith("!--") && !words.startsWith("![CDATA["), STRANGE);
            int space = words.indexOf(' ');
            String element = space < 0 ? words : words.substring(0, space);
            String plain = element.substring(element.indexOf(':') + 1).replace("/", "");
            refuseIf(plain.equals("c") && (length > KEPT || words.contains(" =") || words.contains("= ")), STRANGE);
            if (plain.equals("row")) {
                cells = 0;
            } else if (plain.equals("c")) {
                cells++;
                refuseIf(
                        cells > SpreadsheetLimits.MOST_CELLS || column(words) > SpreadsheetLimits.MOST_CELLS,
                        SpreadsheetReader.tooManyColumns());
            }
        }

        /** The column number, from 1, of a cell reference: AB12 is in column 28. */
        private static int column(String cell) {
            int at = cell.indexOf(" r=");
            int column = 0;
            for (int i = at + 4; at >= 0 && i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
                column = Math.min(column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1, 100_000);
            }
            return column;
        }

        private void refuseIf(boolean wrong, String why) {
            if (wrong) {
                throw SpreadsheetReader.refused(name, why);
            }
        }
    }
}
