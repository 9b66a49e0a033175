package tracker.app.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says no as problem+json, with all that helps a machine to mend its request. */
public final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /** @param sentence for whoever looks after the machine */
    public Problem(HttpStatus status, String sentence) {
        super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** Fields that are missing or make no sense, all of them at once. */
    static Problem inFields(List<FieldProblem> errors) {
        String sentence = errors.size() == 1
                ? "One field has to be put right: " + errors.getFirst().field() + "."
                : errors.size() + " fields have to be put right.";
        return new Problem(HttpStatus.BAD_REQUEST, sentence).with("errors", errors);
    }

    Problem with(String name, Object value) {
        getBody().setProperty(name, value);
        return this;
    }

    Problem header(String name, String value) {
        getHeaders().set(name, value);
        return this;
    }

    /** Tells how the activity stands now, as ETag and in words. */
    Problem at(long version) {
        return with("version", version).header("ETag", Seen.tag(version));
    }
}
