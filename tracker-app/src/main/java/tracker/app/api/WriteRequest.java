package tracker.app.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tracker.app.token.TokenHolder;
import tracker.domain.shared.CommandId;

/**
 * What a machine says with what it wishes.
 *
 * @param holder of the token it has shown
 * @param path to which it was sent
 * @param key its {@code Idempotency-Key}; null when it gave none
 * @param seen its {@code If-Match}; null when it gave none
 */
public record WriteRequest(
        TokenHolder holder,
        String path,
        @Nullable String key,
        @Nullable IfMatchVersion ifMatch) {

    /** The same for the same key of the same token, so that what is sent twice is stored once (decision 0016). */
    CommandId commandId() {
        return key == null
                ? CommandId.next()
                : new CommandId(
                        "api:" + holder.token() + ":" + RequestFingerprint.of(key.getBytes(StandardCharsets.UTF_8)));
    }
}
