package tracker.app.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tracker.app.eventstore.EventNotReadableException;
import tracker.app.messaging.QueryOverloadException;
import tracker.domain.shared.RuleBroken;

/**
 * Maps exceptions to problem+json with a helpful sentence; other bad input gets Spring's message in the same format.
 */
@RestControllerAdvice(annotations = RestController.class)
class ApiExceptionHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionHandler.class);

    @ExceptionHandler
    ProblemDetail notFound(ResourceNotFoundException missing) {
        return problem(HttpStatus.NOT_FOUND, missing);
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidRequestException refused) {
        return problem(HttpStatus.BAD_REQUEST, refused);
    }

    @ExceptionHandler
    ProblemDetail ruleBroken(RuleBroken broken) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, broken);
        problem.setProperty("rule", broken.rule().name());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyQuestions(QueryOverloadException rush) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, rush));
    }

    @ExceptionHandler
    ProblemDetail wrongType(MethodArgumentTypeMismatchException wrong) {
        String form = switch (wrong.getRequiredType() == null
                ? ""
                : wrong.getRequiredType().getSimpleName()) {
            case "int", "Integer" -> "a whole number";
            default -> "a date and time like 2027-03-09T14:15:00Z";
        };
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter '" + wrong.getName() + "' must be " + form + ".");
    }

    /**
     * The response repeats neither the unreadable data nor the parser's message. An aborted client gets no response
     * anyway.
     */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (UnreadableBodyMapper.wasCutOff(unreadable)) {
            return null;
        }
        ApiProblemException problem = UnreadableBodyMapper.problem(unreadable);
        return handleErrorResponseException(problem, headers, problem.getStatusCode(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> tooLarge(BodyTooLargeException large, WebRequest request) {
        ApiProblemException problem = UnreadableBodyMapper.problem(large);
        return handleErrorResponseException(problem, problem.getHeaders(), problem.getStatusCode(), request);
    }

    @ExceptionHandler
    ProblemDetail away(DataAccessException failure) {
        LOG.error("An API request could not be answered", failure);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database is unavailable, or there are too many requests. Try again in a moment.");
    }

    @ExceptionHandler
    ProblemDetail hole(EventNotReadableException hole) {
        LOG.error("The data of an API request cannot be read", hole);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Stored data cannot be read. Tell the organisers. Nothing that was recorded is lost.");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure) {
        LOG.error("An API request failed unexpectedly", failure);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something unexpected went wrong, and was logged. A request with an Idempotency-Key can be sent again.");
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException said) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(said.getMessage()));
    }
}
