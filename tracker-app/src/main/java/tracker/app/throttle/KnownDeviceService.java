package tracker.app.throttle;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.SecretToken;

/**
 * Recognises a device on which somebody has signed in before, by a cookie. It signs nobody in: it only says that this
 * device is no stranger to the account, so that guesses of strangers do not lock it out.
 */
@Component
public class KnownDeviceService {

    /** The cookie's name. */
    public static final String COOKIE = "tracker-device";

    private final KnownDeviceRepository devices;

    KnownDeviceService(KnownDeviceRepository devices) {
        this.devices = devices;
    }

    /** The device's cookie; null if it has none, or something that cannot be one. */
    public static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        return (all == null ? Stream.<Cookie>empty() : Arrays.stream(all))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(SecretToken::hasForm)
                .findFirst()
                .orElse(null);
    }

    /** @return the device, if somebody has signed in as this person on it; otherwise null */
    public @Nullable String known(@Nullable String cookie, PersonId person) {
        return cookie != null && devices.knows(cookie, person) ? cookie : null;
    }

    /** Makes the device of this request known for a person who has just signed in. */
    public void remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        String kept = devices.remember(Optional.ofNullable(cookie(request)), person);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, kept)
                .path(request.getContextPath() + "/")
                .maxAge(KnownDeviceRepository.LIFETIME)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Forgets all devices of a person, for example because the password was found out. */
    public void forgetAll(PersonId person) {
        devices.forgetAll(person);
    }
}
