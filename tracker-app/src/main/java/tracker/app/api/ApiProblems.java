package tracker.app.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tracker.app.messaging.TooManyQuestions;
import tracker.domain.shared.RuleBroken;

/** Says no as problem+json, in a sentence that helps; other bad input Spring says in its own words, in the same form. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail notFound(NotFound missing) {
        return problem(HttpStatus.NOT_FOUND, missing);
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return problem(HttpStatus.BAD_REQUEST, refused);
    }

    @ExceptionHandler
    ProblemDetail ruleBroken(RuleBroken broken) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, broken);
        problem.setProperty("rule", broken.rule().name());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooManyQuestions(TooManyQuestions rush) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, rush);
    }

    @ExceptionHandler
    ProblemDetail wrongType(MethodArgumentTypeMismatchException wrong) {
        String form = switch (wrong.getRequiredType() == null
                ? ""
                : wrong.getRequiredType().getSimpleName()) {
            case "int", "Integer" -> "a whole number";
            default -> "an instant like 2027-03-09T14:15:00Z";
        };
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter '" + wrong.getName() + "' must be " + form + ".");
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException said) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(said.getMessage()));
    }
}
