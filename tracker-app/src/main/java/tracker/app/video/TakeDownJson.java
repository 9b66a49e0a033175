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
import tracker.domain.shared.Line;
import tracker.domain.video.Channel;
import tracker.domain.video.TakeDown;

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

    static Supplier<List<TakeDown>> read(Form form, List<@Nullable TakeDownJson> said) {
        int channels = Channel.values().length;
        List<Supplier<TakeDown>> all = new ArrayList<>();
        for (int at = 0; at < Math.min(said.size(), channels); at++) {
            TakeDownJson one = said.get(at);
            Form its = form.in("takeDowns[" + at + "]");
            Supplier<Channel> where =
                    its.need("channel", one == null ? null : one.channel, word -> Word.read(Channel.class, word));
            Supplier<Line> seen = its.need("proof", one == null ? null : one.proof, Line::new);
            all.add(() -> new TakeDown(where.get(), seen.get()));
        }
        return form.read("takeDowns", () -> {
            if (said.size() > channels) {
                throw new Refused("There are no more than " + channels + " channels.");
            }
            return all.stream().map(Supplier::get).toList();
        });
    }
}
