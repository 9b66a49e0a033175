package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;
import tracker.app.openpages.OpenPageRegistry;
import tracker.app.permissions.SecurityLog;
import tracker.app.signin.RememberedDeviceRepository.RecognisedDevice;
import tracker.app.signin.RememberedDeviceRepository.RememberMeToken;
import tracker.domain.shared.PersonId;

/** Recognises devices on which the user has chosen to stay signed in; off by default. */
@Component
@ConditionalOnWebApplication
class DeviceRememberMeService extends AbstractRememberMeServices {

    static final String REMEMBER_PARAMETER = "remember";

    private static final String COOKIE = "tracker-remembers";

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final RememberedDeviceRepository devices;
    private final AccountNotifier letters;
    private final OpenPageRegistry pages;

    DeviceRememberMeService(
            AccountRepository accounts,
            SignInRepository signIns,
            RememberedDeviceRepository devices,
            AccountNotifier letters,
            OpenPageRegistry pages) {
        // the key only ties the filter to the provider of this process
        super(UUID.randomUUID().toString(), DeviceRememberMeService::nobody);
        this.accounts = accounts;
        this.signIns = signIns;
        this.devices = devices;
        this.letters = letters;
        this.pages = pages;
        setParameter(REMEMBER_PARAMETER);
        setCookieName(COOKIE);
        setTokenValiditySeconds(Math.toIntExact(RememberedDeviceRepository.LIFETIME.toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    private static UserDetails nobody(String name) {
        throw new UsernameNotFoundException("people are found by the device");
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known) {
        SignedInUser who = SignedInUser.of(known);
        if (who != null) {
            keep(devices.remember(who.person(), UserAgentParser.currentDevice()), request, response);
        }
    }

    private void keep(RememberMeToken kept, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {kept.series(), kept.token()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] shown, HttpServletRequest request, HttpServletResponse response) {
        if (shown.length != 2) {
            throw new InvalidCookieException("two parts");
        }
        RememberMeToken kept = new RememberMeToken(shown[0], shown[1]);
        Optional<RecognisedDevice> known = devices.redeem(kept);
        if (known.isEmpty()) {
            devices.ownerOfCopiedToken(kept).ifPresent(person -> endAll(person, request));
            throw new InvalidCookieException("not remembered");
        }
        keep(known.get().kept(), request, response);
        return User.withUsername(known.get().person().value()).password("").build();
    }

    /** The copy cannot be told from the original, so both are signed out and the user is notified. */
    private void endAll(PersonId person, HttpServletRequest request) {
        devices.forgetAll(person);
        signIns.endAll(person, "");
        SecurityLog.rejected(
                "a copied sign-in of " + person + "; it is signed out everywhere", request.getRemoteAddr());
        accounts.find(person).ifPresent(letters::warnOfCopiedCookie);
        pages.check();
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails found) {
        Account account = accounts.find(new PersonId(found.getUsername()))
                .orElseThrow(() -> new UsernameNotFoundException("closed"));
        SignedInUser who = signIns.beginWithoutProof(account);
        SecurityLog.signedIn(who.person(), "remembered device", request.getRemoteAddr());
        return new RememberMeAuthenticationToken(getKey(), who, List.of());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                devices.forget(decodeCookie(cookie)[0]);
            } catch (InvalidCookieException nothingOfOurs) {
                // then there is nothing to forget
            }
        }
        super.logout(request, response, authentication);
    }
}
