package tracker.domain.shared;

/**
 * What people type or paste, made fit to be kept: copied text brings spaces that look empty and characters that no page
 * shows and no database takes.
 */
final class TextNormalizer {

    private TextNormalizer() {}

    /** One line: every stretch of spaces, of whichever sort, becomes one. */
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
