package tracker.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The difference between two snapshots, as JSON for drawn.js. For each changed piece it has the changed tokens, or the whole piece if
 * the number of tokens differs. A removed piece is null.
 */
final class MarkupDelta {

    /** A tag, or the text up to the next tag. drawn.js splits a piece the same way. */
    private static final Pattern TOKEN = Pattern.compile("<[^>]*>?|[^<]+");

    private MarkupDelta() {}

    /** The numbers of the two snapshots. */
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
