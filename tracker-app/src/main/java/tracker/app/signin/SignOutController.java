package tracker.app.signin;

import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** Signs out. The address is known only to the pages of one session, so other sites cannot send users to it. */
@Controller
@ConditionalOnWebApplication
class SignOutController {

    private static final String KEY = "tracker.sign-out";

    /** Tells the next page once that drafts are to be deleted: a link of a stranger to that page deletes nothing. */
    private static final String CLEAN = "tracker-signed-out";

    private static final Duration CLEAN_WITHIN = Duration.ofMinutes(1);

    private final DeviceRememberMeService stay;

    SignOutController(DeviceRememberMeService stay) {
        this.stay = stay;
    }

    /** The path that ends this session, from the application root. */
    static String signOutPath(WrappedSession session) {
        String key = session.getAttribute(KEY) instanceof String known
                ? known
                : UUID.randomUUID().toString();
        session.setAttribute(KEY, key);
        return "sign-out/" + key;
    }

    /** The same for pages outside Vaadin. */
    static String signOutPath(HttpSession session) {
        return signOutPath(new WrappedHttpSession(session));
    }

    /** Whether this request follows a sign-out on this device; true once. */
    static boolean takeClean(HttpServletRequest request, HttpServletResponse response) {
        boolean clean = WebUtils.getCookie(request, CLEAN) != null;
        if (clean) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, Duration.ZERO));
        }
        return clean;
    }

    private static String cookie(HttpServletRequest request, Duration age) {
        return ResponseCookie.from(CLEAN, "yes")
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build()
                .toString();
    }

    /** A second request, or one with another session's key, does nothing. */
    @GetMapping("/sign-out/{key}")
    String out(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && key.equals(session.getAttribute(KEY))) {
            // drafts on a shared device are deleted too, by name: clearing all storage would take unsent counts with it
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, CLEAN_WITHIN));
            stay.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
        }
        return "redirect:/sign-in?out";
    }
}
