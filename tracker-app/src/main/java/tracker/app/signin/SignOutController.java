package tracker.app.signin;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Signs out. The address is known only to the pages of one session, so other sites cannot send users to it. */
@Controller
@ConditionalOnWebApplication
class SignOutController {

    private static final String KEY = "tracker.sign-out";

    private final DeviceRememberMeService stay;

    SignOutController(DeviceRememberMeService stay) {
        this.stay = stay;
    }

    /** The path that ends this session, from the application root. */
    static String signOutPath(WrappedSession session) {
        String key = UUID.randomUUID().toString();
        session.setAttribute(KEY, key);
        return "sign-out/" + key;
    }

    /** A second request, or one with another session's key, does nothing. */
    @GetMapping("/sign-out/{key}")
    String out(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && key.equals(session.getAttribute(KEY))) {
            // drafts on a shared device are deleted too
            response.setHeader("Clear-Site-Data", "\"storage\"");
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
