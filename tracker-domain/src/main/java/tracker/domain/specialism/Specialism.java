package tracker.domain.specialism;

/**
 * A specialism of healthcare science.
 *
 * @param code as activities carry it, for example {@code audiology}
 * @param name for people
 * @param division the name of the division of healthcare science it belongs to
 */
public record Specialism(String code, String name, String division) {}
