package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.CAMPAIGN;
import static tracker.app.eventstore.SampleValues.MONDAY;
import static tracker.app.eventstore.SampleValues.REASON;
import static tracker.app.eventstore.SampleValues.TRUST;
import static tracker.app.eventstore.SampleValues.TUESDAY;
import static tracker.app.eventstore.SampleValues.TUESDAY_NOON;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.video.BrandingMethod;
import tracker.domain.video.SubmissionMethod;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoChannel;
import tracker.domain.video.VideoConsent;
import tracker.domain.video.VideoEvent;
import tracker.domain.video.VideoEvent.VideoAccepted;
import tracker.domain.video.VideoEvent.VideoBranded;
import tracker.domain.video.VideoEvent.VideoPublished;
import tracker.domain.video.VideoEvent.VideoResubmitted;
import tracker.domain.video.VideoEvent.VideoReturned;
import tracker.domain.video.VideoEvent.VideoSubmitted;
import tracker.domain.video.VideoEvent.VideoWithdrawn;
import tracker.domain.video.VideoEvent.ViewsRecorded;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoLength;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** Events of a video: submitted in every way, reviewed, branded, published on both channels, viewed and withdrawn. */
final class VideoSamples {

    private static final VideoId ID = new VideoId("video-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e");
    private static final PersonId TRAINEE = new PersonId("person-019ccf3e-0000-7000-8000-000000000001");
    private static final PersonId REVIEWER = new PersonId("person-019ccf3e-0000-7000-8000-000000000002");
    private static final TextLine SUBJECT = new TextLine("A day in the cardiac laboratory");
    private static final VideoSubmission UPLOADED =
            new VideoSubmission(SubmissionMethod.UPLOAD, new VideoLength(450), "film-1", Set.of(VideoConsent.values()));
    private static final VideoSubmission LINKED =
            new VideoSubmission(SubmissionMethod.LINK, new VideoLength(240), null, Set.of());
    private static final VideoSubmission MAILED =
            new VideoSubmission(SubmissionMethod.MAIL, new VideoLength(601), "film-2", Set.of(VideoConsent.SELF));
    private static final HttpsAddress ADDRESS = new HttpsAddress("https://www.youtube.com/watch?v=abc&t=1");
    private static final TakeDownProof OFF_WEBSITE = new TakeDownProof(VideoChannel.WEBSITE, new TextLine("Ticket 17"));
    private static final TakeDownProof OFF_YOUTUBE =
            new TakeDownProof(VideoChannel.YOUTUBE, new TextLine("Answer of 9 March"));

    private VideoSamples() {}

    static Stream<VideoEvent> all() {
        return Stream.of(
                new VideoSubmitted(ID, CAMPAIGN, TRUST, TRAINEE, SUBJECT, UPLOADED, MONDAY, true),
                new VideoSubmitted(ID, CAMPAIGN, TRUST, TRAINEE, null, LINKED, MONDAY, false),
                new VideoResubmitted(ID, CAMPAIGN, TRUST, MAILED),
                new VideoResubmitted(ID, CAMPAIGN, TRUST, LINKED),
                new VideoAccepted(ID, CAMPAIGN, TRUST, REVIEWER, List.of("sound", "subtitles"), REASON),
                new VideoAccepted(ID, CAMPAIGN, TRUST, REVIEWER, List.of(), null),
                new VideoReturned(ID, CAMPAIGN, TRUST, REVIEWER, List.of(REASON, new Reason("Too quiet."))),
                new VideoBranded(ID, CAMPAIGN, TRUST, BrandingMethod.BY_HAND, "branded-1"),
                new VideoBranded(ID, CAMPAIGN, TRUST, BrandingMethod.BY_JOB, "branded-2"),
                new VideoPublished(ID, CAMPAIGN, TRUST, VideoChannel.YOUTUBE, ADDRESS, TUESDAY, true),
                new VideoPublished(ID, CAMPAIGN, TRUST, VideoChannel.WEBSITE, ADDRESS, TUESDAY, false),
                new ViewsRecorded(ID, CAMPAIGN, TRUST, VideoChannel.YOUTUBE, 3_000_000_000L, TUESDAY_NOON),
                new VideoWithdrawn(ID, CAMPAIGN, TRUST, WithdrawalKind.ERROR, REASON, List.of()),
                new VideoWithdrawn(
                        ID, CAMPAIGN, TRUST, WithdrawalKind.CONSENT, REASON, List.of(OFF_WEBSITE, OFF_YOUTUBE)));
    }
}
