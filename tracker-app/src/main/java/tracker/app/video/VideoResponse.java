package tracker.app.video;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.shared.Reason;
import tracker.domain.video.VideoEvent;
import tracker.domain.video.VideoEvent.VideoAccepted;
import tracker.domain.video.VideoEvent.VideoBranded;
import tracker.domain.video.VideoEvent.VideoPublished;
import tracker.domain.video.VideoEvent.VideoResubmitted;
import tracker.domain.video.VideoEvent.VideoReturned;
import tracker.domain.video.VideoEvent.VideoSubmitted;
import tracker.domain.video.VideoEvent.VideoWithdrawn;
import tracker.domain.video.VideoEvent.ViewsRecorded;
import tracker.domain.video.VideoSubmission;

/** The current state of a video, without the person in it. Field names are a stable contract. */
record VideoResponse(
        String id,
        long version,
        int campaign,
        String trust,
        String stage,

        @Schema(allowableValues = {"waiting", "returned", "accepted", "branded", "published", "withdrawn"})
        String step,

        LocalDate day,
        @Nullable String subject,
        VideoFileDetails film,

        @Schema(description = "why it was returned; shown only to its trust") @Nullable
        List<String> returnedBecause,

        List<PublishedVideoResponse> published,
        boolean late) {

    record PublishedVideoResponse(String channel, String address, LocalDate day) {}

    static VideoResponse of(EventHistory story, boolean toItsTrust) {
        VideoSubmitted first = (VideoSubmitted) story.events().getFirst();
        @Nullable ActivityContribution counts = null;
        VideoSubmission film = first.film();
        String step = "waiting";
        List<String> returned = List.of();
        List<PublishedVideoResponse> published = new ArrayList<>();
        for (ActivityEvent fact : story.events()) {
            if (fact instanceof ContributionEvent change) {
                counts = change.contribution(counts);
            }
            step = fact instanceof VideoEvent video ? step(video, step) : step;
            if (fact instanceof VideoResubmitted again) {
                film = again.film();
            } else if (fact instanceof VideoReturned back) {
                returned = back.reasons().stream().map(Reason::value).toList();
            } else if (fact instanceof VideoPublished shown) {
                published.add(new PublishedVideoResponse(
                        EnumWordConverter.of(shown.channel()), shown.address().value(), shown.day()));
            }
        }
        ActivityContribution now = ActivityContribution.of(counts);
        return new VideoResponse(
                first.id().value(),
                story.version(),
                now.campaign().value(),
                Objects.requireNonNull(now.trust()).value(),
                EnumWordConverter.of(now.countsAs()),
                step,
                first.day(),
                first.subject() == null ? null : first.subject().value(),
                VideoFileDetails.of(film, toItsTrust),
                toItsTrust && step.equals("returned") ? returned : null,
                published,
                now.late());
    }

    private static String step(VideoEvent event, String before) {
        return switch (event) {
            case VideoSubmitted e -> "waiting";
            case VideoResubmitted e -> "waiting";
            case VideoReturned e -> "returned";
            case VideoAccepted e -> "accepted";
            case VideoBranded e -> "branded";
            case VideoPublished e -> "published";
            case VideoWithdrawn e -> "withdrawn";
            case ViewsRecorded e -> before;
        };
    }
}
