package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Passes the headers of an accepted request to the endpoint, after {@link ApiTokenInterceptor}. */
final class WriteRequestResolver implements HandlerMethodArgumentResolver {

    /** A parameter in the address of a write, and its value. */
    static final String CONFIRM = "confirm";

    static final String CONFIRMED = "text";

    static final String KEY = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x20-\\x7e]{1,255}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == WriteRequest.class;
    }

    @Override
    public WriteRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("no request");
        }
        @Nullable String ifMatch = web.getHeader(HttpHeaders.IF_MATCH);
        return new WriteRequest(
                ApiTokenInterceptor.holder(request).orElseThrow(ApiTokenInterceptor::tokenRequired),
                request.getRequestURI(),
                key(web.getHeader(KEY)),
                ifMatch == null ? null : IfMatchVersion.read(ifMatch),
                CONFIRMED.equals(web.getParameter(CONFIRM)));
    }

    private static @Nullable String key(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        if (!VISIBLE.matcher(sent).matches() || sent.isBlank()) {
            throw new ApiProblemException(
                    HttpStatus.BAD_REQUEST,
                    "An Idempotency-Key must have 1 to 255 visible characters, for example a random UUID.");
        }
        return sent.strip();
    }
}
