package tracker.app.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the requests of one network, generously: behind one address may be a whole hospital. This machine's own
 * requests are not counted, so that a proxy on it that does not pass addresses on locks nobody out; nor are the
 * probes.
 */
final class RequestRateFilter extends OncePerRequestFilter {

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateLimiter networks;
    private final RateLimiter warnings;

    RequestRateFilter(long requestsAMinute, TimeMeter time) {
        networks = new RateLimiter(requestsAMinute, MINUTE, time);
        warnings = new RateLimiter(1, MINUTE, time);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ClientNetwork.isThisMachine(request.getRemoteAddr())
                || request.getRequestURI().startsWith(request.getContextPath() + "/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String network = ClientNetwork.of(request.getRemoteAddr());
        Duration wait = networks.acquireOrWait(network);
        if (wait.isZero()) {
            rest.doFilter(request, response);
            return;
        }
        if (warnings.tryAcquire(network)) {
            SECURITY.warn("Requests from {} are refused for now: too many in a minute", request.getRemoteAddr());
        }
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        RefusalWriter.refuse(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "There have been too many requests from your network. Nothing was stored. Try again in " + seconds
                        + (seconds == 1 ? " second." : " seconds."));
    }
}
