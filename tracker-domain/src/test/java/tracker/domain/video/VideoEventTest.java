package tracker.domain.video;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.RuleAssertions.broken;
import static tracker.domain.video.VideoStory.CHECKS;
import static tracker.domain.video.VideoStory.ID;
import static tracker.domain.video.VideoStory.REVIEWER;
import static tracker.domain.video.VideoStory.TRAINEE;
import static tracker.domain.video.VideoStory.USUAL;
import static tracker.domain.video.VideoStory.accepted;
import static tracker.domain.video.VideoStory.branded;
import static tracker.domain.video.VideoStory.lasting;
import static tracker.domain.video.VideoStory.published;
import static tracker.domain.video.VideoStory.resubmitted;
import static tracker.domain.video.VideoStory.returned;
import static tracker.domain.video.VideoStory.submitted;
import static tracker.domain.video.VideoStory.viewed;
import static tracker.domain.video.VideoStory.withdrawn;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.ValueRule;
import tracker.domain.video.VideoEvent.VideoAccepted;
import tracker.domain.video.VideoEvent.VideoSubmitted;

class VideoEventTest {

    private static final ActivityContribution PLANNED = submitted(USUAL).contribution(null);

    @Test
    void a_submitted_video_is_planned_on_the_day_it_was_received() {
        assertThat(PLANNED)
                .isEqualTo(ActivityContribution.planned(
                        submitted(USUAL), DayRange.on(TUESDAY), "A day in audiology", false));
        assertThat(submitted(USUAL, TUESDAY, true).contribution(null).late()).isTrue();
    }

    @Test
    void a_video_without_a_subject_has_a_plain_title() {
        var nameless = new VideoSubmitted(ID, CAMPAIGN, TRUST, TRAINEE, null, lasting(USUAL), TUESDAY, false);
        assertThat(nameless.contribution(null).title()).isEqualTo("Day in the Life video");
    }

    @Test
    void the_first_publication_makes_it_held_on_that_day() {
        var held = published(VideoChannel.WEBSITE, TUESDAY.plusDays(1), true).contribution(PLANNED);
        assertThat(held).isEqualTo(PLANNED.on(DayRange.on(TUESDAY.plusDays(1))).at(ActivityStage.HELD));
        assertThat(held.reach()).isEqualTo(Reach.UNKNOWN);
    }

    @Test
    void a_second_publication_changes_nothing() {
        var held = published(VideoChannel.WEBSITE, TUESDAY, true).contribution(PLANNED);
        assertThat(published(VideoChannel.YOUTUBE, TUESDAY.plusDays(2), true).contribution(held))
                .isEqualTo(held);
    }

    @Test
    void published_after_the_week_it_stays_on_the_day_it_was_received() {
        assertThat(published(VideoChannel.WEBSITE, LATE_UNTIL, false).contribution(PLANNED))
                .isEqualTo(PLANNED.at(ActivityStage.HELD));
    }

    @Test
    void a_withdrawn_video_no_longer_counts() {
        assertThat(withdrawn().contribution(PLANNED).countsAs()).isEqualTo(ActivityStage.WITHDRAWN);
    }

    @Test
    void review_branding_and_views_change_no_contribution() {
        assertThat(Stream.of(resubmitted(USUAL), accepted(), returned(), branded(), viewed(120)))
                .noneMatch(ContributionEvent.class::isInstance);
    }

    @Test
    void each_event_has_a_sentence_without_reasons_or_checks() {
        var unusual = new VideoAccepted(ID, CAMPAIGN, TRUST, REVIEWER, CHECKS, REASON);
        assertThat(List.of(
                        submitted(USUAL),
                        resubmitted(65),
                        accepted(),
                        unusual,
                        returned(),
                        branded(),
                        published(VideoChannel.YOUTUBE, TUESDAY, true),
                        viewed(1_200),
                        withdrawn()))
                .extracting(VideoEvent::sentence)
                .containsExactly(
                        "Video submitted, 7:30 minutes: A day in audiology.",
                        "Video submitted again, 1:05 minutes.",
                        "Video accepted.",
                        "Video accepted with an unusual length.",
                        "Video returned to be changed.",
                        "Video branded by hand.",
                        "Video published on YouTube, 9 March 2027.",
                        "Views on YouTube: 1,200 on 12 March 2027, 9am.",
                        "Video withdrawn: a consent was taken back.");
    }

    @Test
    void a_length_is_above_zero() {
        broken(VideoRule.A_LENGTH_IS_ABOVE_ZERO, () -> new VideoLength(0));
        assertThat(VideoLength.of(Duration.ofMillis(300_900))).isEqualTo(new VideoLength(300));
        assertThat(new VideoLength(300).duration()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void consents_keep_their_order_and_cannot_be_changed() {
        var all = EnumSet.allOf(VideoConsent.class);
        var film = new VideoSubmission(SubmissionMethod.LINK, new VideoLength(USUAL), null, Set.copyOf(all));
        assertThat(film.consents()).containsExactly(VideoConsent.values()).isUnmodifiable();
    }

    @Test
    void an_id_begins_with_its_kind() {
        assertThat(VideoId.next().value()).startsWith("video-");
        assertThat(VideoId.of("row 1")).isEqualTo(VideoId.of("row 1")).isNotEqualTo(VideoId.of("row 2"));
        broken(ValueRule.AN_ID_HAS_ITS_FORM, () -> new VideoId("stand-1"));
    }
}
