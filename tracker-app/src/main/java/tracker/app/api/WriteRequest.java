package tracker.app.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tracker.app.token.TokenHolder;
import tracker.domain.shared.CommandId;

/**
 * The context of a write request.
 *
 * @param holder of the token
 * @param path of the request
 * @param key its {@code Idempotency-Key}; null if there is none
 * @param ifMatch its {@code If-Match}; null if there is none
 * @param textConfirmed whether it says that text which looks like personal data is none
 */
public record WriteRequest(
        TokenHolder holder,
        String path,
        @Nullable String key,
        @Nullable IfMatchVersion ifMatch,
        boolean textConfirmed) {

    /** The same id for the same key of the same token, so that a repeated request is stored once (decision 0016). */
    CommandId commandId() {
        return key == null
                ? CommandId.next()
                : new CommandId(
                        "api:" + holder.token() + ":" + RequestFingerprint.of(key.getBytes(StandardCharsets.UTF_8)));
    }
}
