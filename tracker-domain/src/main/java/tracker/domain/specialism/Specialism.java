package tracker.domain.specialism;

/**
 * A specialism of healthcare science.
 *
 * @param code as activities carry it, for example {@code audiology}
 * @param name for people
 * @param division the name of its division of healthcare science
 */
public record Specialism(String code, String name, String division) {}
