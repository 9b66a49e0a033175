package tracker.ui.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as markup, in pieces: what has a key of its own is a piece, so that a page sends on only the pieces that changed.
 *
 * @param number unlike that of every other sheet; 0 for the empty one
 * @param pieces markup by key, the whole under {@link #WHOLE}; where another piece belongs in one, its key stands between two
 *     {@link #MARK marks}
 */
record MarkupSnapshot(long number, Map<String, String> pieces) {

    static final MarkupSnapshot EMPTY = new MarkupSnapshot(0, Map.of());
    static final String WHOLE = "";
    static final char MARK = '\uE000';

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Pattern PLACE = Pattern.compile(MARK + "([^" + MARK + "]*)" + MARK);

    static MarkupSnapshot of(Map<String, String> pieces) {
        return new MarkupSnapshot(NUMBERS.incrementAndGet(), Map.copyOf(pieces));
    }

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

    boolean sameWhole(MarkupSnapshot other) {
        return Objects.equals(piece(WHOLE), other.piece(WHOLE));
    }

    /** The same sheet with every piece that was there before as it was; pages that are shown either hold those once. */
    MarkupSnapshot after(MarkupSnapshot before) {
        if (pieces.equals(before.pieces)) {
            return before;
        }
        Map<String, String> shared = new HashMap<>(pieces);
        shared.replaceAll((key, piece) -> piece.equals(before.piece(key)) ? before.pieces.get(key) : piece);
        return new MarkupSnapshot(number, Map.copyOf(shared));
    }
}
