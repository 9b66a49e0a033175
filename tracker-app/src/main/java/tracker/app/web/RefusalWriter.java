package tracker.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Refuses a request before any endpoint sees it: with problem+json below {@code /api/}, else with the error page. */
final class RefusalWriter {

    /** Request attribute with the sentence that the error page shows. */
    static final String SENTENCE = RefusalWriter.class.getName();

    private RefusalWriter() {}

    /** @param sentence plain text without quotes or backslashes */
    static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream()
                    .write("{\"detail\":\"%s\",\"status\":%d,\"title\":\"%s\"}"
                            .formatted(sentence, status.value(), status.getReasonPhrase())
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            request.setAttribute(SENTENCE, sentence);
            response.sendError(status.value());
        }
    }
}
