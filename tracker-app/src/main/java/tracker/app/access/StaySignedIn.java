package tracker.app.access;

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
import tracker.app.access.RememberedDevices.Kept;
import tracker.app.access.RememberedDevices.Known;
import tracker.domain.shared.PersonId;

/** Knows a device again on which somebody has ticked to stay signed in; off unless ticked. */
@Component
@ConditionalOnWebApplication
class StaySignedIn extends AbstractRememberMeServices {

    static final String TICK = "remember";

    private static final String COOKIE = "tracker-remembers";

    private final AccountTable accounts;
    private final SignIns signIns;
    private final RememberedDevices devices;
    private final Invitations letters;

    StaySignedIn(AccountTable accounts, SignIns signIns, RememberedDevices devices, Invitations letters) {
        // the key only ties the filter to the provider of this process
        super(UUID.randomUUID().toString(), StaySignedIn::nobody);
        this.accounts = accounts;
        this.signIns = signIns;
        this.devices = devices;
        this.letters = letters;
        setParameter(TICK);
        setCookieName(COOKIE);
        setTokenValiditySeconds(Math.toIntExact(RememberedDevices.LASTS.toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    private static UserDetails nobody(String name) {
        throw new UsernameNotFoundException("people are found by the device");
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known) {
        SignedIn who = SignedIn.of(known);
        if (who != null) {
            keep(devices.remember(who.person(), Device.here()), request, response);
        }
    }

    private void keep(Kept kept, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {kept.series(), kept.token()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] shown, HttpServletRequest request, HttpServletResponse response) {
        if (shown.length != 2) {
            throw new InvalidCookieException("two parts");
        }
        Kept kept = new Kept(shown[0], shown[1]);
        Optional<Known> known = devices.visit(kept);
        if (known.isEmpty()) {
            devices.stolen(kept).ifPresent(person -> endAll(person, request));
            throw new InvalidCookieException("not remembered");
        }
        keep(known.get().kept(), request, response);
        return User.withUsername(known.get().person().value()).password("").build();
    }

    /** Nobody can tell which of the two is the thief, so both are out, and the person is told. */
    private void endAll(PersonId person, HttpServletRequest request) {
        devices.forgetAll(person);
        signIns.endAll(person, "");
        SecurityLog.turnedAway(
                "a copied sign-in of " + person + "; it is signed out everywhere", request.getRemoteAddr());
        accounts.find(person).ifPresent(letters::warnOfACopy);
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails found) {
        Account account = accounts.find(new PersonId(found.getUsername()))
                .orElseThrow(() -> new UsernameNotFoundException("closed"));
        SignedIn who = signIns.begin(account);
        SecurityLog.cameIn(who, "remembered device", request.getRemoteAddr());
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
