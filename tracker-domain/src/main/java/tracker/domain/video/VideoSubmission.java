package tracker.domain.video;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in, the first time or again.
 *
 * @param wayIn how it arrived
 * @param length of the film
 * @param file which stored file it is, opaque; null only for a link
 * @param consents given by the trainee for this film; may be empty
 */
public record VideoSubmission(
        SubmissionMethod wayIn,
        VideoLength length,
        @Nullable String file,
        Set<VideoConsent> consents) {

    public VideoSubmission {
        // In the order of the enum, so that the same film is always stored in the same words.
        consents = Collections.unmodifiableSet(new TreeSet<>(consents));
    }

    boolean hasFile() {
        return file == null ? wayIn == SubmissionMethod.LINK : !file.isBlank();
    }
}
