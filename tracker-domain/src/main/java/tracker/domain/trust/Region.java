package tracker.domain.trust;

/**
 * One of the seven NHS England regions.
 *
 * @param code for example {@code Y56}
 * @param name for example "London"
 */
public record Region(String code, String name) {}
