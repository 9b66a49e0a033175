package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import tracker.app.token.ApiTokenRepository;
import tracker.app.token.TokenHolder;

/** Authenticates write requests by API token and limits their rate. Read requests are open. */
@Component
final class ApiTokenInterceptor implements HandlerInterceptor {

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");
    private static final String HOLDER = TokenHolder.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern BEARER = Pattern.compile("bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    private final ApiTokenRepository tokens;
    private final ApiRateLimiter limits;

    ApiTokenInterceptor(ApiTokenRepository tokens, ApiRateLimiter limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<TokenHolder> holder = shown(request).flatMap(tokens::holderOf);
        holder.ifPresent(known -> request.setAttribute(HOLDER, known));
        if (!READING.contains(request.getMethod())) {
            limits.countWrite(holder.orElseThrow(() -> refused(request)).token());
        }
        return true;
    }

    /** The holder of the token. */
    static Optional<TokenHolder> holder(HttpServletRequest request) {
        return Optional.ofNullable((TokenHolder) request.getAttribute(HOLDER));
    }

    static ApiProblemException tokenRequired() {
        return new ApiProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "Write requests need a trust's API token, sent as Authorization: Bearer hsw_… Read requests do not.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tracker\"");
    }

    /** A valid token of another trust. */
    static ApiProblemException otherTrust(TokenHolder holder, String path) {
        SECURITY.warn(
                "The token {} of {} was refused at {}: it belongs to another trust",
                holder.token(),
                holder.trust(),
                path);
        return new ApiProblemException(
                HttpStatus.FORBIDDEN, "This token is for " + holder.trust() + ", not for this trust.");
    }

    /** An accidental mistake gets a clear message; repeated ones get less detail. */
    private ApiProblemException refused(HttpServletRequest request) {
        limits.countRefusal(request.getRemoteAddr());
        boolean shown = shown(request).isPresent();
        boolean expired = shown(request).filter(tokens::isExpired).isPresent();
        SECURITY.warn(
                "{} {} from {} was refused: {}",
                request.getMethod(),
                request.getRequestURI(),
                request.getRemoteAddr(),
                expired ? "the token has expired" : shown ? "the token is not valid or has been revoked" : "no token");
        return shown
                ? new ApiProblemException(
                                HttpStatus.UNAUTHORIZED,
                                expired
                                        ? "This token has expired. A lead of the trust can create a new one on the trust's page."
                                        : "This token is not valid or has been revoked.")
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tracker\", error=\"invalid_token\"")
                : tokenRequired();
    }

    private static Optional<String> shown(HttpServletRequest request) {
        @Nullable String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(sent);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
