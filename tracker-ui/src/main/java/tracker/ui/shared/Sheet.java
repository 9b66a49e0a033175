package tracker.ui.shared;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as markup, in pieces: what has a key of its own is a piece, so that a page sends on only the pieces that changed.
 *
 * @param pieces markup by key, the whole under {@link #WHOLE}; where another piece belongs in one, its key stands between two
 *     {@link #MARK marks}
 */
record Sheet(Map<String, String> pieces) {

    static final Sheet EMPTY = new Sheet(Map.of());
    static final String WHOLE = "";
    static final char MARK = '\uE000';

    private static final Pattern PLACE = Pattern.compile(MARK + "([^" + MARK + "]*)" + MARK);

    @Nullable
    String piece(String key) {
        return pieces.get(key);
    }

    /** Put together, as a browser does it. */
    String markup() {
        return filled(pieces.getOrDefault(WHOLE, ""));
    }

    private String filled(String piece) {
        return PLACE.matcher(piece)
                .replaceAll(place -> Matcher.quoteReplacement(filled(pieces.getOrDefault(place.group(1), ""))));
    }
}
