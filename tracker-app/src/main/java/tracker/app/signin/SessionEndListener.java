package tracker.app.signin;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Removes the sign-in of a session that has ended or expired. */
@Component
@ConditionalOnWebApplication
class SessionEndListener implements HttpSessionListener {

    private final SignInRepository signIns;

    SessionEndListener(SignInRepository signIns) {
        this.signIns = signIns;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object kept = event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        @Nullable
        SignedInUser who =
                kept instanceof SecurityContext context ? SignedInUser.of(context.getAuthentication()) : null;
        if (who != null) {
            signIns.end(who.at());
        }
    }
}
