package tracker.ui.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rendered markup in pieces. Each element with a key is a piece, so that a page sends only the pieces that changed.
 *
 * @param number unique number; 0 for the empty snapshot
 * @param pieces markup by key, with the root under {@link #WHOLE}. A nested piece is referenced by its key between two
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

    /** The complete markup, assembled as the browser does it. */
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

    /** The same snapshot, reusing the strings of unchanged pieces, so that both snapshots share memory. */
    MarkupSnapshot after(MarkupSnapshot before) {
        if (pieces.equals(before.pieces)) {
            return before;
        }
        Map<String, String> shared = new HashMap<>(pieces);
        shared.replaceAll((key, piece) -> piece.equals(before.piece(key)) ? before.pieces.get(key) : piece);
        return new MarkupSnapshot(number, Map.copyOf(shared));
    }
}
