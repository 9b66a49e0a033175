package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The address typed into a sign-in form that was refused, for the form that is shown again; once, and never in a URL. */
final class TypedAddress {

    private static final String KEY = "tracker.sign-in.typed";

    private TypedAddress() {}

    static void keep(HttpServletRequest request) {
        String typed = request.getParameter("username");
        HttpSession session = request.getSession(false);
        if (session != null && typed != null && typed.length() <= PasswordAuthenticationProvider.LONGEST_ADDRESS) {
            session.setAttribute(KEY, typed);
        }
    }

    /** Empty if nothing was typed. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object typed = session == null ? null : session.getAttribute(KEY);
        if (session == null || typed == null) {
            return "";
        }
        session.removeAttribute(KEY);
        return typed.toString();
    }
}
