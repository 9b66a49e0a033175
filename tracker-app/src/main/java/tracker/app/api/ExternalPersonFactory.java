package tracker.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/**
 * A person whom only a trust's own system knows. What it says is a random UUID; the id that is kept is made of it and of the trust,
 * so that two systems do not meet in one person, and none can name somebody who has an account here (decision 0034).
 */
public final class ExternalPersonFactory {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ExternalPersonFactory() {}

    /** @throws InvalidRequestException when it is no UUID, but perhaps a name or a number of staff */
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
