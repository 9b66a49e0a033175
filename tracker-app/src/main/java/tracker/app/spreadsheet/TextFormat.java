package tracker.app.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text is written.
 *
 * @param encoding of its characters
 * @param separator between two cells
 * @param separatorRow whether its first row only names the separator, as {@code sep=;} does
 * @param headingRow the number of the row with the most known headings; 0 for the first that is not blank
 */
record TextFormat(TextEncoding encoding, char separator, boolean separatorRow, int headingRow) {

    private static final Pattern NAMED =
            Pattern.compile("\"?sep=(.)\"?[;,\\t|\"]*\\r?(?:\\n.*|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int BEGINNING = 100_000;

    static TextFormat of(Path file, String name, HeadingRecogniser known) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, name);
        String beginning = beginning(encoding, file);
        Matcher named = NAMED.matcher(beginning);
        if (named.matches()) {
            char separator = named.group(1).charAt(0);
            HeadingSearch search = search(file, name, new TextFormat(encoding, separator, true, 0), known);
            return new TextFormat(encoding, separator, true, search == null ? 0 : search.headingRow());
        }
        TextFormat best = new TextFormat(encoding, mostFrequent(beginning), false, 0);
        int most = 0;
        for (char separator : SEPARATORS) {
            if (beginning.indexOf(separator) >= 0) {
                HeadingSearch search = search(file, name, new TextFormat(encoding, separator, false, 0), known);
                if (search != null && search.found() && search.known() > most) {
                    most = search.known();
                    best = new TextFormat(encoding, separator, false, search.headingRow());
                }
            }
        }
        return best;
    }

    /** Null if it cannot be read in this way. */
    private static @Nullable HeadingSearch search(Path file, String name, TextFormat format, HeadingRecogniser known)
            throws IOException {
        HeadingSearch search = new HeadingSearch(known);
        try (TextRowSource rows = TextRowSource.open(file, name, format)) {
            while (search.look(rows.next())) {
                // the search remembers the best row
            }
            return search;
        } catch (tracker.app.datafiles.FileRefusedException notSo) {
            return search.found() ? search : null;
        }
    }

    private static String beginning(TextEncoding encoding, Path file) throws IOException {
        try (Reader text = encoding.reader(file)) {
            char[] stretch = new char[BEGINNING];
            int length = 0;
            for (int read = text.read(stretch); read > 0; read = text.read(stretch, length, BEGINNING - length)) {
                length += read;
            }
            return new String(stretch, 0, length);
        }
    }

    /** The most frequent separator in the first line that has one, outside quotation marks. */
    private static char mostFrequent(String beginning) {
        int[] found = new int[SEPARATORS.size()];
        int all = 0;
        boolean quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            if (!quoted && letter == '\n' && all > 0) {
                break;
            }
            quoted ^= letter == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(letter);
            if (which >= 0) {
                found[which]++;
                all++;
            }
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        return SEPARATORS.get(best);
    }
}
