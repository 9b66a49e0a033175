package tracker.domain.trust;

/**
 * An integrated care board.
 *
 * @param code for example {@code QKK}
 * @param name in full
 */
public record Icb(String code, String name) {}
