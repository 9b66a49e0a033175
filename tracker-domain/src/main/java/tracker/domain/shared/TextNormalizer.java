package tracker.domain.shared;

import java.util.regex.Pattern;

/**
 * Normalises typed or pasted text before it is stored. Copied text contains invisible spaces, characters that turn the
 * direction of what follows, and characters that no page shows and no database accepts.
 */
final class TextNormalizer {

    /** Controls, halves of characters, and invisible characters that join no letters. */
    private static final Pattern REMOVED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]"
            // zero-width space, word joiner and invisible operators, byte order mark, soft hyphen
            + "|[\\u200B\\u2060-\\u2065\\uFEFF\\u00AD\\u180E]"
            // embeddings, overrides and isolates of direction, deprecated format characters, annotations
            + "|[\\u202A-\\u202E\\u2066-\\u206F\\uFFF9-\\uFFFB]");

    /** What is still there after that but shows nothing by itself: joiners, marks of direction, fillers, accents, and the tags of flags. */
    private static final Pattern ONLY_INVISIBLE =
            Pattern.compile("[\\s\\h\\p{Cf}\\p{Mn}\\p{Me}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    private TextNormalizer() {}

    /** One line: every run of white space, of any sort, becomes one space. */
    static String line(String text) {
        return lines(text).replaceAll("[\\h\\v]+", " ");
    }

    /** Several lines, without outer spaces; empty if nothing of it can be seen. */
    static String lines(String text) {
        String clean = REMOVED.matcher(text.replaceAll("\\R", "\n"))
                .replaceAll("")
                .replaceAll("[\\h&&[^\\t]]", " ")
                .strip();
        return ONLY_INVISIBLE.matcher(clean).matches() ? "" : clean;
    }
}
