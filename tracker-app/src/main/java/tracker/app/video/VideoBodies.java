package tracker.app.video;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Beginning;
import tracker.app.api.Form;
import tracker.app.api.Somebody;
import tracker.app.api.Whose;
import tracker.app.api.Word;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoCommand.ResubmitVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** What machines say of a video. The names of the fields are a promise. */
final class VideoBodies {

    private VideoBodies() {}

    record NewVideo(
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
                            "a random UUID that stands for the trainee in your own system; never a name or a number "
                                    + "by which anybody else knows the person",
                    format = "uuid")
            @Nullable
            String trainee,

            @Schema(description = "the title; everyone can read it", maxLength = 200) @Nullable
            String subject,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            FilmJson film) {

        SubmitVideo command() {
            Form form = new Form();
            Beginning<VideoId> its = Beginning.read(form, id, campaign, trust, VideoId::next, VideoId::new, "video");
            Supplier<LocalDate> received = form.need("day", day, said -> said);
            Supplier<PersonId> person = form.need(
                    "trainee", trainee, said -> Somebody.of(its.trust().get(), said));
            Supplier<@Nullable TextLine> title = form.may("subject", subject, TextLine::new);
            Supplier<VideoSubmission> sent = FilmJson.read(form, film);
            return form.filled(() -> new SubmitVideo(
                    its.id().get(),
                    its.campaign().get(),
                    its.trust().get(),
                    person.get(),
                    title.get(),
                    sent.get(),
                    received.get()));
        }
    }

    record ResubmittedVideo(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            FilmJson film) {

        ResubmitVideo command(Whose<VideoId> video) {
            Form form = new Form();
            Supplier<VideoSubmission> sent = FilmJson.read(form, film);
            return form.filled(() -> new ResubmitVideo(video.id(), video.campaign(), video.trust(), sent.get()));
        }
    }

    record WithdrawnVideo(
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    allowableValues = {"consent", "error"})
            @Nullable
            String because,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason,

            @Schema(description = "one for each channel on which it was published") @Nullable
            List<@Nullable TakeDownJson> takeDowns) {

        WithdrawVideo command(Whose<VideoId> video) {
            Form form = new Form();
            Supplier<WithdrawalKind> why = form.need("because", because, word -> Word.read(WithdrawalKind.class, word));
            Supplier<Reason> words = form.need("reason", reason, Reason::new);
            Supplier<List<TakeDownProof>> proofs = TakeDownJson.read(form, takeDowns == null ? List.of() : takeDowns);
            return form.filled(() -> new WithdrawVideo(
                    video.id(), video.campaign(), video.trust(), why.get(), words.get(), proofs.get()));
        }
    }
}
