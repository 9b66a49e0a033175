package tracker.app.video;

import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ExternalPersonFactory;
import tracker.app.api.NewActivityDetails;
import tracker.app.api.RequestFieldReader;
import tracker.domain.participation.ActivityKind;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoCommand;
import tracker.domain.video.VideoCommands;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** Request bodies for videos. Field names are a stable contract. */
final class VideoRequests {

    private VideoRequests() {}

    record NewVideoRequest(
            @Schema(description = "a UUID of your own; made by the tracker where it is left out", format = "uuid")
            @Nullable
            String id,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "the year", example = "2027") @Nullable
            Integer campaign,

            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "the ODS code of the token's trust",
                    example = "RJ1")
            @Nullable
            String trust,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "the day on which the trust received it")
            @Nullable
            LocalDate day,

            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description =
                            "a random UUID that stands for the trainee in your own system; never a name or number "
                                    + "that could identify the person",
                    format = "uuid")
            @Nullable
            String trainee,

            @Schema(description = "the title; anyone can read it", maxLength = 200) @Nullable
            String subject,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            VideoFileDetails film) {

        VideoCommand command() {
            RequestFieldReader form = new RequestFieldReader();
            NewActivityDetails<VideoId> its =
                    NewActivityDetails.read(form, id, campaign, trust, VideoId::next, VideoId::new, ActivityKind.VIDEO);
            Supplier<LocalDate> received = form.required("day", day, said -> said);
            Supplier<PersonId> person = form.required(
                    "trainee",
                    trainee,
                    said -> ExternalPersonFactory.of(its.trust().get(), said));
            Supplier<@Nullable TextLine> title = form.optional("subject", subject, TextLine::new);
            Supplier<VideoSubmission> sent = VideoFileDetails.read(form, film);
            return form.build(() -> its.commands(VideoCommands::new).submit(person.get(),
                    title.get(),
                    sent.get(),
                    received.get()));
        }
    }

    record VideoResubmittedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            VideoFileDetails film) {

        VideoCommand command(VideoCommands video) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<VideoSubmission> sent = VideoFileDetails.read(form, film);
            return form.build(() -> video.resubmit(sent.get()));
        }
    }

    record VideoWithdrawnRequest(
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    allowableValues = {"consent", "error"})
            @Nullable
            String because,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason,

            @Schema(description = "one for each channel where it was published") @Nullable
            List<@Nullable TakeDownRequest> takeDowns) {

        VideoCommand command(VideoCommands video) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<WithdrawalKind> why =
                    form.required("because", because, word -> EnumWordConverter.read(WithdrawalKind.class, word));
            Supplier<Reason> words = form.required("reason", reason, Reason::new);
            Supplier<List<TakeDownProof>> proofs =
                    TakeDownRequest.read(form, takeDowns == null ? List.of() : takeDowns);
            return form.build(() -> video.withdraw(why.get(), words.get(), proofs.get()));
        }
    }
}
