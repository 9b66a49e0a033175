package tracker.app.api;

/**
 * What is wrong with one field of a request.
 *
 * @param field its place, for example {@code reach.best} or {@code shown[2]}
 * @param sentence what to do about it
 */
public record FieldProblem(String field, String sentence) {}
