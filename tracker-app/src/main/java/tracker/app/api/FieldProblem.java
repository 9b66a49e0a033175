package tracker.app.api;

/**
 * The problem of one request field.
 *
 * @param field its path, for example {@code reach.best} or {@code shown[2]}
 * @param sentence what to do about it
 */
public record FieldProblem(String field, String sentence) {}
