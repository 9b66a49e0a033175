package tracker.app.video;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.InvalidRequestException;
import tracker.app.api.RequestFieldReader;
import tracker.domain.shared.TextLine;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoChannel;

/** The removal of a video from one channel. */
record TakeDownRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                allowableValues = {"website", "youtube"})
        @Nullable
        String channel,

        @Schema(requiredMode = RequiredMode.REQUIRED, description = "proof that it has been removed", maxLength = 200)
        @Nullable
        String proof) {

    static Supplier<List<TakeDownProof>> read(RequestFieldReader form, List<@Nullable TakeDownRequest> said) {
        int channels = VideoChannel.values().length;
        List<Supplier<TakeDownProof>> all = new ArrayList<>();
        for (int at = 0; at < Math.min(said.size(), channels); at++) {
            TakeDownRequest one = said.get(at);
            RequestFieldReader its = form.nested("takeDowns[" + at + "]");
            Supplier<VideoChannel> where = its.required(
                    "channel",
                    one == null ? null : one.channel,
                    word -> EnumWordConverter.read(VideoChannel.class, word));
            Supplier<TextLine> seen = its.required("proof", one == null ? null : one.proof, TextLine::new);
            all.add(() -> new TakeDownProof(where.get(), seen.get()));
        }
        return form.read("takeDowns", () -> {
            if (said.size() > channels) {
                throw new InvalidRequestException("There can be at most " + channels + " channels.");
            }
            return all.stream().map(Supplier::get).toList();
        });
    }
}
