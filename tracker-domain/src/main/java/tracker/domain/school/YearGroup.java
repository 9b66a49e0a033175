package tracker.domain.school;

/**
 * A year group of schools in England.
 *
 * @param code as activities carry it, for example {@code year-9}
 * @param name for people
 */
public record YearGroup(String code, String name) {}
