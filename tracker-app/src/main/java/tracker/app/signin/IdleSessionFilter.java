package tracker.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions after inactivity. Requests that a page sends by itself do not count. Runs before authentication. */
final class IdleSessionFilter extends OncePerRequestFilter {

    private static final String ACTIVE = "tracker.active";
    private static final long MILLISECONDS = 1_000;

    /** Requests a page sends by itself, in Vaadin's terms. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    /** Requests the counter page sends by itself to read the current count. */
    private static final Pattern COUNTER = Pattern.compile("/tally/[^/]+/count$");

    private final LongSupplier clock;

    /** @param clock milliseconds of real time: the clock of a demonstration runs faster */
    IdleSessionFilter(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            look(session, byItself(request));
        }
        rest.doFilter(request, response);
    }

    private static boolean byItself(HttpServletRequest request) {
        return BY_ITSELF.contains(String.valueOf(request.getParameter("v-r")))
                || COUNTER.matcher(request.getRequestURI()).find();
    }

    private void look(HttpSession session, boolean byItself) {
        long now = clock.getAsLong();
        Long active = (Long) session.getAttribute(ACTIVE);
        int lasts = session.getMaxInactiveInterval();
        if (active != null && lasts > 0 && now - active >= lasts * MILLISECONDS) {
            session.invalidate();
        } else if (active == null || !byItself) {
            session.setAttribute(ACTIVE, now);
        }
    }
}
