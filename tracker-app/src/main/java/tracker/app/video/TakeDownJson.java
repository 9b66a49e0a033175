package tracker.app.video;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Form;
import tracker.app.api.Refused;
import tracker.app.api.Word;
import tracker.domain.shared.TextLine;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoChannel;

/** That a video is no longer to be seen on one channel. */
record TakeDownJson(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                allowableValues = {"website", "youtube"})
        @Nullable
        String channel,

        @Schema(requiredMode = RequiredMode.REQUIRED, description = "how one sees that it is gone", maxLength = 200)
        @Nullable
        String proof) {

    static Supplier<List<TakeDownProof>> read(Form form, List<@Nullable TakeDownJson> said) {
        int channels = VideoChannel.values().length;
        List<Supplier<TakeDownProof>> all = new ArrayList<>();
        for (int at = 0; at < Math.min(said.size(), channels); at++) {
            TakeDownJson one = said.get(at);
            Form its = form.in("takeDowns[" + at + "]");
            Supplier<VideoChannel> where =
                    its.need("channel", one == null ? null : one.channel, word -> Word.read(VideoChannel.class, word));
            Supplier<TextLine> seen = its.need("proof", one == null ? null : one.proof, TextLine::new);
            all.add(() -> new TakeDownProof(where.get(), seen.get()));
        }
        return form.read("takeDowns", () -> {
            if (said.size() > channels) {
                throw new Refused("There are no more than " + channels + " channels.");
            }
            return all.stream().map(Supplier::get).toList();
        });
    }
}
