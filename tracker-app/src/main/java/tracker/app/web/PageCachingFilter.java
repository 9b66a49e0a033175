package tracker.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps Vaadin's answers out of caches unless they say otherwise, as its files do. Spring Security does that for all
 * other answers, but too late for these: Tomcat ends a forwarded response before Spring Security sees its end.
 */
final class PageCachingFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (response instanceof HttpServletResponse web && !web.containsHeader("Cache-Control")) {
            web.setHeader("Cache-Control", "no-store");
        }
        rest.doFilter(request, response);
    }
}
