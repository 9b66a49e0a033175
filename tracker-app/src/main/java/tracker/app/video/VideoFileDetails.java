package tracker.app.video;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.InvalidRequestException;
import tracker.app.api.RequestFieldReader;
import tracker.domain.shared.TextLine;
import tracker.domain.video.SubmissionMethod;
import tracker.domain.video.VideoConsent;
import tracker.domain.video.VideoLength;
import tracker.domain.video.VideoSubmission;

/** A received video file; its content is not sent to the API. */
record VideoFileDetails(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "how it was received",
                allowableValues = {"upload", "link", "mail"})
        @Nullable
        String wayIn,

        @Schema(requiredMode = RequiredMode.REQUIRED, description = "its length", minimum = "1") @Nullable
        Integer seconds,

        @Schema(
                description = "the file name or the link; can be left out for a link received another way",
                maxLength = 200)
        @Nullable
        String file,

        @Schema(description = "what the trainee has confirmed: self, others-visible, no-patients, location") @Nullable
        List<@Nullable String> consents) {

    private static final int LONGEST = 200;

    static Supplier<VideoSubmission> read(RequestFieldReader form, @Nullable VideoFileDetails said) {
        if (said == null) {
            return form.required("film", null, never -> {
                throw new InvalidRequestException("This is required.");
            });
        }
        RequestFieldReader its = form.nested("film");
        Supplier<SubmissionMethod> way =
                its.required("wayIn", said.wayIn, word -> EnumWordConverter.read(SubmissionMethod.class, word));
        Supplier<VideoLength> length = its.required("seconds", said.seconds, VideoLength::new);
        Supplier<@Nullable String> name = its.optional("file", said.file, VideoFileDetails::name);
        Supplier<Set<VideoConsent>> given = its.read("consents", () -> consents(said.consents));
        return () -> new VideoSubmission(way.get(), length.get(), name.get(), given.get());
    }

    private static String name(String file) {
        if (file.isBlank() || file.length() > LONGEST) {
            throw new InvalidRequestException("A file name must have 1 to " + LONGEST + " characters.");
        }
        return new TextLine(file).value();
    }

    private static Set<VideoConsent> consents(@Nullable List<@Nullable String> said) {
        Set<VideoConsent> given = EnumSet.noneOf(VideoConsent.class);
        if (said != null) {
            said.forEach(word -> given.add(EnumWordConverter.read(VideoConsent.class, word == null ? "" : word)));
        }
        return given;
    }

    /** @param toItsTrust whether the file's location and consents are included, for its own trust only */
    static VideoFileDetails of(VideoSubmission film, boolean toItsTrust) {
        return new VideoFileDetails(
                EnumWordConverter.of(film.wayIn()),
                film.length().value(),
                toItsTrust ? film.file() : null,
                toItsTrust
                        ? film.consents().stream()
                                .<@Nullable String>map(EnumWordConverter::of)
                                .toList()
                        : null);
    }
}
