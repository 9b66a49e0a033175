package tracker.domain.video;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.FreeTextComponent;

/**
 * One submission of a video, the first or a later one.
 *
 * @param wayIn how it arrived
 * @param length of the video
 * @param file the id of the stored file, opaque; null only for a link
 * @param consents given by the trainee for this version; may be empty
 */
public record VideoSubmission(
        SubmissionMethod wayIn,
        VideoLength length,
        @FreeTextComponent @Nullable String file,
        Set<VideoConsent> consents) {

    public VideoSubmission {
        // Sorted in enum order, so that equal submissions are serialised equally.
        consents = Collections.unmodifiableSet(new TreeSet<>(consents));
    }

    boolean hasFile() {
        return file == null ? wayIn == SubmissionMethod.LINK : !file.isBlank();
    }
}
