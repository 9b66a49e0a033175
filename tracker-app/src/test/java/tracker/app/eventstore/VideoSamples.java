package tracker.app.eventstore;

import static tracker.app.eventstore.Samples.CAMPAIGN;
import static tracker.app.eventstore.Samples.MONDAY;
import static tracker.app.eventstore.Samples.REASON;
import static tracker.app.eventstore.Samples.TRUST;
import static tracker.app.eventstore.Samples.TUESDAY;
import static tracker.app.eventstore.Samples.TUESDAY_NOON;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Line;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.video.Branding;
import tracker.domain.video.Channel;
import tracker.domain.video.Consent;
import tracker.domain.video.Film;
import tracker.domain.video.Length;
import tracker.domain.video.TakeDown;
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
import tracker.domain.video.WayIn;
import tracker.domain.video.WithdrawalKind;

/** A video is submitted by every way in, reviewed, branded, published on both channels, viewed and withdrawn. */
final class VideoSamples {

    private static final VideoId ID = new VideoId("video-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e");
    private static final PersonId TRAINEE = new PersonId("person-019ccf3e-0000-7000-8000-000000000001");
    private static final PersonId REVIEWER = new PersonId("person-019ccf3e-0000-7000-8000-000000000002");
    private static final Line SUBJECT = new Line("A day in the cardiac laboratory");
    private static final Film UPLOADED = new Film(WayIn.UPLOAD, new Length(450), "film-1", Set.of(Consent.values()));
    private static final Film LINKED = new Film(WayIn.LINK, new Length(240), null, Set.of());
    private static final Film MAILED = new Film(WayIn.MAIL, new Length(601), "film-2", Set.of(Consent.SELF));
    private static final HttpsAddress ADDRESS = new HttpsAddress("https://www.youtube.com/watch?v=abc&t=1");
    private static final TakeDown OFF_WEBSITE = new TakeDown(Channel.WEBSITE, new Line("Ticket 17"));
    private static final TakeDown OFF_YOUTUBE = new TakeDown(Channel.YOUTUBE, new Line("Answer of 9 March"));

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
                new VideoBranded(ID, CAMPAIGN, TRUST, Branding.BY_HAND, "branded-1"),
                new VideoBranded(ID, CAMPAIGN, TRUST, Branding.BY_JOB, "branded-2"),
                new VideoPublished(ID, CAMPAIGN, TRUST, Channel.YOUTUBE, ADDRESS, TUESDAY, true),
                new VideoPublished(ID, CAMPAIGN, TRUST, Channel.WEBSITE, ADDRESS, TUESDAY, false),
                new ViewsRecorded(ID, CAMPAIGN, TRUST, Channel.YOUTUBE, 3_000_000_000L, TUESDAY_NOON),
                new VideoWithdrawn(ID, CAMPAIGN, TRUST, WithdrawalKind.ERROR, REASON, List.of()),
                new VideoWithdrawn(
                        ID, CAMPAIGN, TRUST, WithdrawalKind.CONSENT, REASON, List.of(OFF_WEBSITE, OFF_YOUTUBE)));
    }
}
