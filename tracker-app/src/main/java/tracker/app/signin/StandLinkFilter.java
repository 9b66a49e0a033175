package tracker.app.signin;

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
 * Whoever shows the key of a stand's counter speaks with it for this one request, and is nobody else meanwhile: no session is made,
 * and none is used. The key comes in a header and so gets into no log.
 */
final class StandLinkFilter extends OncePerRequestFilter {

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

    /** A key that cannot be one opens nothing, and is no reason to be taken for the person who is signed in. */
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
