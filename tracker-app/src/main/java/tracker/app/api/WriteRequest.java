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

    /**
     * The same id for the same key of the same trust, so that a repeated request is stored once (decision 0016), also
     * when its token was replaced in between.
     */
    CommandId commandId() {
        return key == null ? CommandId.next() : id(holder.trust().value(), key);
    }

    /** The id that the key had when keys belonged to a token: such events are in the store. Null without a key. */
    @Nullable
    CommandId formerCommandId() {
        return key == null ? null : id(holder.token(), key);
    }

    private static CommandId id(String scope, String key) {
        return new CommandId("api:" + scope + ":" + RequestFingerprint.of(key.getBytes(StandardCharsets.UTF_8)));
    }
}
