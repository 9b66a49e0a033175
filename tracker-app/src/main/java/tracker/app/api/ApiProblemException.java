package tracker.app.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal as problem+json, with everything a client needs to correct its request. */
public final class ApiProblemException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /** @param sentence for the people who run the client */
    public ApiProblemException(HttpStatus status, String sentence) {
        super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** Missing or invalid fields, all at once. */
    static ApiProblemException ofFields(List<FieldProblem> errors) {
        String sentence = errors.size() == 1
                ? "One field must be corrected: " + errors.getFirst().field() + "."
                : errors.size() + " fields must be corrected.";
        return new ApiProblemException(HttpStatus.BAD_REQUEST, sentence).with("errors", errors);
    }

    ApiProblemException with(String name, Object value) {
        getBody().setProperty(name, value);
        return this;
    }

    ApiProblemException header(String name, String value) {
        getHeaders().set(name, value);
        return this;
    }

    /** Adds the current version, as ETag and in words. */
    ApiProblemException atVersion(long version) {
        return with("version", version).header("ETag", IfMatchVersion.tag(version));
    }
}
