package tracker.app.compose;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the names of the metrics out of an expression; whether the expression is right is for promtool to say. */
final class PromQlParser {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern LABELS_AND_RANGES = Pattern.compile("\\{[^}]*}|\\[[^]]*]");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME_BUT_NO_FUNCTION = Pattern.compile("(?<![\\w:.])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    private PromQlParser() {}

    static Set<String> metricsIn(String expression) {
        var bare = TEXT.matcher(expression).replaceAll(" ");
        bare = LABELS_AND_RANGES.matcher(bare).replaceAll(" ");
        // an aggregation is a function also where its labels stand between its name and its bracket
        bare = GROUPING.matcher(bare).replaceAll("");
        return NAME_BUT_NO_FUNCTION
                .matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(name -> !KEYWORDS.contains(name))
                .collect(Collectors.toSet());
    }
}
