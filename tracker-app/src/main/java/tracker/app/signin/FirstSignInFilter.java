package tracker.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads the first administrator from any page to the one that asks for an address and a password of their own. */
final class FirstSignInFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;

    FirstSignInFilter(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        SignedInUser who = SignedInUser.of(SecurityContextHolder.getContext().getAuthentication());
        if (who != null
                && opensAPage(request)
                && accounts.find(who).filter(Account::setUpDue).isPresent()) {
            response.sendRedirect(request.getContextPath() + FirstSignInController.PATH);
        } else {
            rest.doFilter(request, response);
        }
    }

    private static boolean opensAPage(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("GET")
                && accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && !path.equals(FirstSignInController.PATH)
                && !path.startsWith("/sign-");
    }
}
