package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Whose token a request for reading shows. Reading needs none; the trust itself reads what is not public yet. */
public final class ApiTokenReader {

    private ApiTokenReader() {}

    /** @param trust ODS code; null for no trust, which no token is for */
    public static boolean isOf(HttpServletRequest request, @Nullable String trust) {
        return ApiTokenInterceptor.holder(request)
                .filter(holder -> holder.trust().value().equals(trust))
                .isPresent();
    }
}
