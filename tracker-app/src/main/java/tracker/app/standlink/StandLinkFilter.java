package tracker.app.standlink;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.TallyKey;

/**
 * Authenticates a request by the key of a stand's counter, for this request only and without a session. The key is in a
 * header, so that it does not appear in logs.
 */
public final class StandLinkFilter extends OncePerRequestFilter {

    static final String KEY = "Tally-Key";
    static final String STAND = "Tally-Stand";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        StandLinkToken shown = shown(request);
        if (shown != null) {
            SecurityContext withTheLink = SecurityContextHolder.createEmptyContext();
            withTheLink.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(shown, null, List.of()));
            SecurityContextHolder.setContext(withTheLink);
        }
        rest.doFilter(request, response);
    }

    /** An invalid key gives no permission, not even that of the signed-in user. */
    private static @Nullable StandLinkToken shown(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        String stand = request.getHeader(STAND);
        if (key == null || stand == null) {
            return null;
        }
        try {
            return new StandLinkToken(stand, new TallyKey(key).hash());
        } catch (RuleBroken noKey) {
            return new StandLinkToken(stand, TallyKey.next().hash());
        }
    }
}
