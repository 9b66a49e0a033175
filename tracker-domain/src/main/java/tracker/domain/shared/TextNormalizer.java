package tracker.domain.shared;

/**
 * Normalises typed or pasted text before it is stored. Copied text contains invisible spaces, and characters that no
 * page shows and no database accepts.
 */
final class TextNormalizer {

    private TextNormalizer() {}

    /** One line: every run of white space, of any sort, becomes one space. */
    static String line(String text) {
        return lines(text).replaceAll("[\\h\\v]+", " ");
    }

    /** Several lines, without outer spaces. */
    static String lines(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
                .replaceAll("[\\h&&[^\\t]]", " ")
                .strip();
    }
}
