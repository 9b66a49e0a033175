package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import tracker.app.permissions.SecurityLog;
import tracker.app.throttle.KnownDeviceService;

/** Signs in a user who opened a link; the session gets a new id, as with a password. */
@Component
@ConditionalOnWebApplication
class LinkSignInService {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();

    private final SignInRepository signIns;
    private final DeviceRememberMeService stay;
    private final KnownDeviceService devices;

    LinkSignInService(SignInRepository signIns, DeviceRememberMeService stay, KnownDeviceService devices) {
        this.signIns = signIns;
        this.stay = stay;
        this.devices = devices;
    }

    void signIn(Account account, String way, HttpServletRequest request, HttpServletResponse response) {
        SignedInUser who = signIns.begin(account);
        Authentication known = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        newId.onAuthentication(known, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        stay.loginSuccess(request, response, known);
        devices.remember(who.person(), request, response);
        SecurityLog.signedIn(who.person(), way, request.getRemoteAddr());
    }
}
