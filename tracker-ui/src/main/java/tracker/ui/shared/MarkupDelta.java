package tracker.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a browser that shows one sheet must be told to show another: of each piece that changed the tags and texts that did, or all of it where
 * their number is another one; null for a piece that has gone. Read by drawn.js.
 */
final class MarkupDelta {

    /** A tag, or the text up to the next one; drawn.js cuts a piece in the same way. */
    private static final Pattern TOKEN = Pattern.compile("<[^>]*>?|[^<]+");

    private MarkupDelta() {}

    /** From the sheet of one number to that of another. */
    record SnapshotRange(long from, long to) {}

    static ObjectNode between(MarkupSnapshot before, MarkupSnapshot after) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        step.put("from", before.number()).put("to", after.number());
        ObjectNode pieces = step.putObject("pieces");
        after.pieces().forEach((key, piece) -> {
            String had = before.piece(key);
            if (had == null) {
                pieces.put(key, piece);
            } else if (!had.equals(piece)) {
                change(pieces, key, tokens(had), tokens(piece), piece);
            }
        });
        before.pieces().keySet().stream()
                .filter(key -> after.piece(key) == null)
                .forEach(pieces::putNull);
        return step;
    }

    private static void change(ObjectNode pieces, String key, List<String> had, List<String> wanted, String piece) {
        if (had.size() != wanted.size()) {
            pieces.put(key, piece);
            return;
        }
        ArrayNode changes = pieces.putArray(key);
        for (int at = 0; at < wanted.size(); at++) {
            if (!wanted.get(at).equals(had.get(at))) {
                changes.add(at).add(wanted.get(at));
            }
        }
    }

    private static List<String> tokens(String piece) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(piece);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
