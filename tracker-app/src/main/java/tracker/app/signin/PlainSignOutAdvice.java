package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import tracker.ui.shared.CurrentUser;

/**
 * The way out on pages for browsers without JavaScript. Only on those, which no cache keeps: the address is known to one
 * session only.
 */
@ControllerAdvice(basePackages = "tracker.app.plainform")
@ConditionalOnWebApplication
class PlainSignOutAdvice {

    private final CurrentUser who;

    PlainSignOutAdvice(CurrentUser who) {
        this.who = who;
    }

    /** From the root of the application; null for visitors. */
    @ModelAttribute("signOut")
    @Nullable
    String signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || !who.speaker().signedIn() ? null : SignOutController.signOutPath(session);
    }
}
