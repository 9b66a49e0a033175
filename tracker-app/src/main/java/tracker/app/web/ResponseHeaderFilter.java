package tracker.app.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the headers that protect the reader on every response, before anything else can answer: endpoints, pages, files
 * and errors alike (decision 0054). What is not Vaadin's page gets the strictest policy;
 * {@link PageScriptPolicyListener} loosens it for Vaadin's.
 */
final class ResponseHeaderFilter extends OncePerRequestFilter {

    static final String POLICY = "Content-Security-Policy";

    /** Our own pages have neither inline scripts nor inline styles. */
    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; ";

    private static final String NOT_FRAMED = OWN + "form-action 'self'; frame-ancestors 'none'";
    private static final String FRAMED = OWN + "form-action 'none'; frame-ancestors *";

    private static final String FEATURES = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /** Without subdomains: the tracker does not know what else runs below its name. */
    private static final String HTTPS_FOR_A_YEAR = "max-age=31536000";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        String path = failed
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        protect(path.substring(Math.min(path.length(), request.getContextPath().length())), request, response);
        if (failed) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("ETag", null);
        }
        rest.doFilter(request, response);
    }

    /** @param path without the context path */
    static void protect(String path, HttpServletRequest request, HttpServletResponse response) {
        boolean framed = path.startsWith("/embed/") || path.startsWith("/badge/");
        response.setHeader(POLICY, framed ? FRAMED : NOT_FRAMED);
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", FEATURES);
        // the address of a display is its key
        response.setHeader("Referrer-Policy", path.startsWith("/wall") ? "no-referrer" : "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", HTTPS_FOR_A_YEAR);
        }
    }
}
