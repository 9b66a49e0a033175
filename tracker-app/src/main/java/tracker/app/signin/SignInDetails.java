package tracker.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tracker.app.throttle.KnownDeviceService;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address the IP address
 * @param device the cookie of a device on which somebody has signed in before, not yet checked; null if there is none
 */
record SignInDetails(String address, @Nullable String device) {

    static SignInDetails of(HttpServletRequest request) {
        return new SignInDetails(request.getRemoteAddr(), KnownDeviceService.cookie(request));
    }

    /** What Spring Security carries along; nowhere, for an attempt that no browser made. */
    static SignInDetails of(@Nullable Object details) {
        return details instanceof SignInDetails known ? known : new SignInDetails("nowhere", null);
    }
}
