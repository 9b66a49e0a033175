package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a write whose answer the client would not accept, before anything is stored. Spring negotiates only when it
 * writes the answer, which is after the effect.
 */
final class AcceptInterceptor implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final MediaType ANY_JSON = new MediaType("application", "*+json");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())
                && handler instanceof HandlerMethod endpoint
                && answersInJson(endpoint)
                && !acceptsJson(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            throw new ApiProblemException(
                    HttpStatus.NOT_ACCEPTABLE,
                    "This is answered in application/json (UTF-8), which the Accept header does not allow. Nothing was stored.");
        }
        return true;
    }

    private static boolean answersInJson(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(ResponseBody.class)
                || endpoint.getBeanType().isAnnotationPresent(RestController.class)
                || HttpEntity.class.isAssignableFrom(endpoint.getReturnType().getParameterType());
    }

    private static boolean acceptsJson(List<String> headers) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(headers);
            List<MediaType> json =
                    accepted.stream().filter(AcceptInterceptor::isJson).toList();
            // Spring would choose the one with the charset, and then be unable to write it
            return accepted.isEmpty()
                    || !json.isEmpty()
                            && json.stream().map(MediaType::getCharset).allMatch(AcceptInterceptor::canWrite);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean isJson(MediaType accepted) {
        return accepted.getQualityValue() > 0
                && (accepted.isCompatibleWith(MediaType.APPLICATION_JSON) || accepted.isCompatibleWith(ANY_JSON));
    }

    private static boolean canWrite(@Nullable Charset charset) {
        return charset == null || charset.name().equals("UTF-8");
    }
}
