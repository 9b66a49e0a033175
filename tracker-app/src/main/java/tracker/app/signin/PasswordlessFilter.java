package tracker.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Where everybody signs in with an organisation, the pages of passwords and links are not there. */
final class PasswordlessFilter extends OncePerRequestFilter {

    private static final List<String> GONE =
            List.of("/sign-in/link", "/sign-in/password", "/invitation/", "/me/password", "/first-sign-in");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (GONE.stream().anyMatch(path::startsWith)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            rest.doFilter(request, response);
        }
    }
}
