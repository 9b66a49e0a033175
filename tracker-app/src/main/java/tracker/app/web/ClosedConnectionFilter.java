package tracker.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the handling of a request whose client has gone away without a stack trace: nobody is left to answer. */
final class ClosedConnectionFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedConnectionFilter.class);

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            rest.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!ClosedConnection.is(failure)) {
                throw failure;
            }
            LOG.debug("The client of {} {} went away", request.getMethod(), request.getRequestURI());
        }
    }
}
