package tracker.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/**
 * Creates the id of a person known only to a trust's own system. The id is derived from the client's random UUID and
 * the trust, so that two systems never share a person and none can name an account (decision 0034).
 */
public final class ExternalPersonFactory {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ExternalPersonFactory() {}

    /** @throws InvalidRequestException when it is not a UUID */
    public static PersonId of(TrustCode trust, String said) {
        String uuid = said.strip().toLowerCase(Locale.ROOT);
        if (!UUIDS.matcher(uuid).matches()) {
            throw new InvalidRequestException(
                    "This must be a random UUID that stands for the person in your system, not a name or a number.");
        }
        byte[] source = (trust + "/" + uuid).getBytes(StandardCharsets.US_ASCII);
        return new PersonId("person-of-" + trust + "-" + UUID.nameUUIDFromBytes(source));
    }
}
