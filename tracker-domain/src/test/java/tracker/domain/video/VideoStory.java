package tracker.domain.video;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;
import tracker.domain.video.VideoCommand.PublishVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoEvent.VideoAccepted;
import tracker.domain.video.VideoEvent.VideoBranded;
import tracker.domain.video.VideoEvent.VideoPublished;
import tracker.domain.video.VideoEvent.VideoResubmitted;
import tracker.domain.video.VideoEvent.VideoReturned;
import tracker.domain.video.VideoEvent.VideoSubmitted;
import tracker.domain.video.VideoEvent.VideoWithdrawn;
import tracker.domain.video.VideoEvent.ViewsRecorded;

/** Test fixtures for videos: commands, events and values. */
final class VideoStory {

    static final VideoId ID = new VideoId("video-1");
    static final PersonId TRAINEE = new PersonId("person-1");
    static final PersonId REVIEWER = new PersonId("person-2");
    static final TextLine SUBJECT = new TextLine("A day in audiology");
    static final List<String> CHECKS = List.of("sound", "no patients");
    static final HttpsAddress ADDRESS = new HttpsAddress("https://example.org/films/1");
    static final Instant READ_AT = Instant.parse("2027-03-12T09:00:00Z");
    static final int USUAL = 450;

    private VideoStory() {}

    static VideoSubmission lasting(int seconds) {
        return new VideoSubmission(
                SubmissionMethod.UPLOAD,
                new VideoLength(seconds),
                "file-1",
                Set.of(VideoConsent.SELF, VideoConsent.NO_PATIENTS));
    }

    static SubmitVideo submit(int seconds, LocalDate day) {
        return new SubmitVideo(ID, CAMPAIGN, TRUST, TRAINEE, SUBJECT, lasting(seconds), day);
    }

    static VideoSubmitted submitted(int seconds) {
        return submitted(seconds, TUESDAY, false);
    }

    static VideoSubmitted submitted(int seconds, LocalDate day, boolean late) {
        return new VideoSubmitted(ID, CAMPAIGN, TRUST, TRAINEE, SUBJECT, lasting(seconds), day, late);
    }

    static VideoResubmitted resubmitted(int seconds) {
        return new VideoResubmitted(ID, CAMPAIGN, TRUST, lasting(seconds));
    }

    static VideoAccepted accepted() {
        return new VideoAccepted(ID, CAMPAIGN, TRUST, REVIEWER, CHECKS, null);
    }

    static VideoReturned returned() {
        return new VideoReturned(ID, CAMPAIGN, TRUST, REVIEWER, List.of(REASON));
    }

    static VideoBranded branded() {
        return new VideoBranded(ID, CAMPAIGN, TRUST, BrandingMethod.BY_HAND, "file-2");
    }

    static PublishVideo publish(VideoChannel channel, LocalDate day) {
        return new PublishVideo(ID, CAMPAIGN, TRUST, channel, ADDRESS, day);
    }

    static VideoPublished published(VideoChannel channel, LocalDate day, boolean withinCampaign) {
        return new VideoPublished(ID, CAMPAIGN, TRUST, channel, ADDRESS, day, withinCampaign);
    }

    static ViewsRecorded viewed(long views) {
        return new ViewsRecorded(ID, CAMPAIGN, TRUST, VideoChannel.YOUTUBE, views, READ_AT);
    }

    static VideoWithdrawn withdrawn(TakeDownProof... takeDowns) {
        return new VideoWithdrawn(ID, CAMPAIGN, TRUST, WithdrawalKind.CONSENT, REASON, List.of(takeDowns));
    }

    static TakeDownProof takenDown(VideoChannel channel) {
        return new TakeDownProof(channel, new TextLine("Ticket 17"));
    }

    /** Submitted on Tuesday, accepted, branded, and then these events. */
    static Object[] brandedAnd(Object... events) {
        return Stream.concat(Stream.of(submitted(USUAL), accepted(), branded()), Stream.of(events))
                .toArray();
    }

    /** Published on YouTube on Tuesday, and then these events. */
    static Object[] publishedAnd(Object... events) {
        return brandedAnd(Stream.concat(Stream.of(published(VideoChannel.YOUTUBE, TUESDAY, true)), Stream.of(events))
                .toArray());
    }
}
