package tracker.app.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Explains why a request body cannot be read, and at which field, without repeating its content. */
final class UnreadableBodyMapper {

    private UnreadableBodyMapper() {}

    static ApiProblemException problem(Throwable failure) {
        if (is(BodyTooLargeException.class, failure)) {
            return new ApiProblemException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The request body is too large: the limit is " + BodySizeLimiter.MOST_BYTES + " bytes.");
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnrecognizedPropertyException unknown -> {
                    return inField(unknown, "There is no such field. The fields are: " + known(unknown) + ".");
                }
                case MismatchedInputException wrong
                when !wrong.getPath().isEmpty() -> {
                    return inField(wrong, form(wrong.getTargetType()));
                }
                case InputCoercionException number
                when !number.getPath().isEmpty() -> {
                    return inField(number, "This number is too large.");
                }
                case JacksonException malformed -> {
                    return new ApiProblemException(
                            HttpStatus.BAD_REQUEST, "The request body is not a JSON object" + place(malformed));
                }
                default -> {
                    // try the cause
                }
            }
        }
        return new ApiProblemException(HttpStatus.BAD_REQUEST, "Send a JSON object as the request body.");
    }

    /** Whether the client closed the connection early. */
    static boolean wasCutOff(Throwable failure) {
        return is(IOException.class, failure) && !is(BodyTooLargeException.class, failure);
    }

    private static boolean is(Class<? extends Throwable> type, Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static ApiProblemException inField(JacksonException wrong, String sentence) {
        return ApiProblemException.ofFields(List.of(new FieldProblem(path(wrong.getPath()), sentence)));
    }

    private static String form(@Nullable Class<?> type) {
        if (type == Integer.class) {
            return "This must be a whole number, without quotes.";
        } else if (type == Double.class) {
            return "This must be a number, without quotes.";
        } else if (type == Boolean.class) {
            return "This must be true or false, without quotes.";
        } else if (type == LocalDate.class) {
            return "This must be a date like \"2027-03-09\".";
        } else if (type == String.class) {
            return "This must be a text in quotes.";
        }
        return type != null && Collection.class.isAssignableFrom(type)
                ? "This must be a list in square brackets."
                : "This must be an object in curly brackets.";
    }

    private static String path(List<JacksonException.Reference> path) {
        StringBuilder words = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                words.append('[').append(step.getIndex()).append(']');
            } else {
                words.append(words.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return words.toString();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String place(JacksonException malformed) {
        return malformed.getLocation() == null || malformed.getLocation().getLineNr() < 1
                ? "."
                : "; see line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr() + ".";
    }
}
