package tracker.app.secondfactor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import tracker.app.signin.ReturnAddress;
import tracker.app.signin.SignInProofRepository.SignInProof;

/**
 * Leads from any page to the one that asks for the second factor, or to the one that sets it up where one is required. It
 * only leads: without the factor there are no rights, whatever is asked for.
 */
final class SecondFactorFilter extends OncePerRequestFilter {

    /** Pages that can be read before: signing in and out, and what is said about this service. */
    private static final List<String> OPEN = List.of(
            SecondFactorController.PATH,
            FactorSettingsController.PATH,
            "/sign-",
            "/first-sign-in",
            "/oauth2/",
            "/login/",
            "/privacy",
            "/accessibility",
            "/contact");

    private final SignInProofReader sessions;

    SecondFactorFilter(SignInProofReader sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String elsewhere = opensAPage(request) && OPEN.stream().noneMatch(path::startsWith)
                ? sessions.present()
                        .map(one -> elsewhere(one.proof(), path, request.getQueryString()))
                        .orElse("")
                : "";
        if (elsewhere.isEmpty()) {
            rest.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + elsewhere);
        }
    }

    private static String elsewhere(SignInProof proof, String path, String query) {
        if (proof.setUpDue()) {
            return "";
        }
        String to = "?" + ReturnAddress.PARAMETER + "="
                + UriUtils.encode(ReturnAddress.of(query == null ? path : path + "?" + query), StandardCharsets.UTF_8);
        if (proof.secondFactorDue()) {
            return SecondFactorController.PATH + to;
        }
        return proof.setUpSecondFactorDue() ? FactorSettingsController.PATH + to : "";
    }

    private static boolean opensAPage(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accepts != null && accepts.contains(MediaType.TEXT_HTML_VALUE);
    }
}
