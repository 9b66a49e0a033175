package tracker.domain.video;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.OTHER_TRUST;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.RUN_UP_FROM;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.CampaignStory.UNKNOWN_TRUST;
import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.video.VideoStory.ADDRESS;
import static tracker.domain.video.VideoStory.CHECKS;
import static tracker.domain.video.VideoStory.ID;
import static tracker.domain.video.VideoStory.READ_AT;
import static tracker.domain.video.VideoStory.REVIEWER;
import static tracker.domain.video.VideoStory.SUBJECT;
import static tracker.domain.video.VideoStory.TRAINEE;
import static tracker.domain.video.VideoStory.USUAL;
import static tracker.domain.video.VideoStory.accepted;
import static tracker.domain.video.VideoStory.branded;
import static tracker.domain.video.VideoStory.brandedAnd;
import static tracker.domain.video.VideoStory.lasting;
import static tracker.domain.video.VideoStory.publish;
import static tracker.domain.video.VideoStory.published;
import static tracker.domain.video.VideoStory.publishedAnd;
import static tracker.domain.video.VideoStory.resubmitted;
import static tracker.domain.video.VideoStory.returned;
import static tracker.domain.video.VideoStory.submit;
import static tracker.domain.video.VideoStory.submitted;
import static tracker.domain.video.VideoStory.takenDown;
import static tracker.domain.video.VideoStory.viewed;
import static tracker.domain.video.VideoStory.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.CampaignStory;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.Reason;
import tracker.domain.shared.ValueRule;
import tracker.domain.video.VideoCommand.AcceptVideo;
import tracker.domain.video.VideoCommand.BrandVideo;
import tracker.domain.video.VideoCommand.RecordViews;
import tracker.domain.video.VideoCommand.ResubmitVideo;
import tracker.domain.video.VideoCommand.ReturnVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;
import tracker.domain.video.VideoEvent.VideoAccepted;
import tracker.domain.video.VideoEvent.VideoBranded;

class VideoTest {

    private static TestExecutor<Video> given(Object... events) {
        return givenOn(TUESDAY, events);
    }

    private static TestExecutor<Video> givenOn(LocalDate today, Object... events) {
        return CampaignStory.on(today, Video.class).given(events);
    }

    private static AcceptVideo accept(@Nullable Reason lengthAccepted) {
        return new AcceptVideo(ID, CAMPAIGN, TRUST, REVIEWER, CHECKS, lengthAccepted);
    }

    private static ReturnVideo sendBack() {
        return new ReturnVideo(ID, CAMPAIGN, TRUST, REVIEWER, List.of(REASON));
    }

    private static ResubmitVideo resubmit() {
        return new ResubmitVideo(ID, CAMPAIGN, TRUST, lasting(USUAL));
    }

    private static BrandVideo brand() {
        return new BrandVideo(ID, CAMPAIGN, TRUST, BrandingMethod.BY_HAND, "file-2");
    }

    private static RecordViews readViews(VideoChannel channel, long views) {
        return new RecordViews(ID, CAMPAIGN, TRUST, channel, views, READ_AT);
    }

    private static WithdrawVideo withdraw(TakeDownProof... takeDowns) {
        return new WithdrawVideo(ID, CAMPAIGN, TRUST, WithdrawalKind.CONSENT, REASON, List.of(takeDowns));
    }

    @Test
    void a_video_is_submitted_whatever_its_length() {
        given().when(submit(USUAL, TUESDAY)).expectEvents(submitted(USUAL));
        given().when(submit(1, TUESDAY)).expectEvents(submitted(1));
        given().when(submit(7_200, TUESDAY)).expectEvents(submitted(7_200));
    }

    @Test
    void a_video_is_submitted_once() {
        refusedBy(given(submitted(USUAL)).when(submit(USUAL, TUESDAY)), VideoRule.A_VIDEO_IS_SUBMITTED_ONCE);
    }

    @Test
    void only_a_link_needs_no_file() {
        var link = new VideoSubmission(SubmissionMethod.LINK, new VideoLength(USUAL), null, Set.of());
        var upload = new VideoSubmission(SubmissionMethod.UPLOAD, new VideoLength(USUAL), null, Set.of());
        var mail = new VideoSubmission(SubmissionMethod.MAIL, new VideoLength(USUAL), " ", Set.of());
        given().when(submitVideo(link)).expectSuccessfulHandlerExecution();
        refusedBy(given().when(submitVideo(upload)), VideoRule.A_FILM_NAMES_ITS_FILE);
        refusedBy(given().when(submitVideo(mail)), VideoRule.A_FILM_NAMES_ITS_FILE);
        refusedBy(
                given(submitted(USUAL), returned()).when(new ResubmitVideo(ID, CAMPAIGN, TRUST, upload)),
                VideoRule.A_FILM_NAMES_ITS_FILE);
    }

    private static SubmitVideo submitVideo(VideoSubmission film) {
        return new SubmitVideo(ID, CAMPAIGN, TRUST, TRAINEE, SUBJECT, film, TUESDAY);
    }

    @Test
    void a_video_is_received_between_run_up_and_last_day() {
        givenOn(RUN_UP_FROM).when(submit(USUAL, RUN_UP_FROM)).expectSuccessfulHandlerExecution();
        givenOn(LAST_DAY).when(submit(USUAL, LAST_DAY)).expectSuccessfulHandlerExecution();
        var rule = ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN;
        refusedBy(given().when(submit(USUAL, RUN_UP_FROM.minusDays(1))), rule);
        refusedBy(givenOn(LATE_UNTIL).when(submit(USUAL, LAST_DAY.plusDays(1))), rule);
    }

    @Test
    void a_video_is_not_received_before_its_day() {
        refusedBy(given().when(submit(USUAL, TUESDAY.plusDays(1))), ParticipationRule.NOT_BEFORE_ITS_DAY);
    }

    @Test
    void a_video_submitted_after_the_week_is_marked_late_until_late_reports_end() {
        givenOn(LATE_UNTIL).when(submit(USUAL, TUESDAY)).expectEvents(submitted(USUAL, TUESDAY, true));
        refusedBy(givenOn(LATE_UNTIL.plusDays(1)).when(submit(USUAL, TUESDAY)), ParticipationRule.LATE_REPORTS_END);
    }

    @Test
    void the_trust_of_a_video_is_registered() {
        refusedBy(
                given().when(new SubmitVideo(ID, CAMPAIGN, UNKNOWN_TRUST, TRAINEE, null, lasting(USUAL), TUESDAY)),
                ParticipationRule.THE_TRUST_IS_REGISTERED);
    }

    @Test
    void a_video_of_five_to_ten_minutes_is_accepted() {
        given(submitted(300)).when(accept(null)).expectEvents(accepted());
        given(submitted(600)).when(accept(null)).expectEvents(accepted());
    }

    @Test
    void another_length_is_accepted_only_with_a_reason() {
        refusedBy(given(submitted(299)).when(accept(null)), VideoRule.A_VIDEO_LASTS_FIVE_TO_TEN_MINUTES);
        refusedBy(given(submitted(601)).when(accept(null)), VideoRule.A_VIDEO_LASTS_FIVE_TO_TEN_MINUTES);
        given(submitted(601))
                .when(accept(REASON))
                .expectEvents(new VideoAccepted(ID, CAMPAIGN, TRUST, REVIEWER, CHECKS, REASON));
    }

    @Test
    void the_length_that_counts_is_that_of_the_latest_submission() {
        given(submitted(120), returned(), resubmitted(USUAL)).when(accept(null)).expectEvents(accepted());
        refusedBy(
                given(submitted(USUAL), returned(), resubmitted(120)).when(accept(null)),
                VideoRule.A_VIDEO_LASTS_FIVE_TO_TEN_MINUTES);
    }

    @Test
    void checks_are_named_in_a_few_words() {
        given(submitted(USUAL)).when(check("x".repeat(80))).expectSuccessfulHandlerExecution();
        refusedBy(given(submitted(USUAL)).when(check("x".repeat(81))), VideoRule.A_CHECK_IS_A_FEW_WORDS);
        refusedBy(given(submitted(USUAL)).when(check(" ")), VideoRule.A_CHECK_IS_A_FEW_WORDS);
    }

    private static AcceptVideo check(String check) {
        return new AcceptVideo(ID, CAMPAIGN, TRUST, REVIEWER, List.of(check), null);
    }

    @Test
    void a_video_is_returned_with_reasons() {
        given(submitted(USUAL)).when(sendBack()).expectEvents(returned());
        refusedBy(
                given(submitted(USUAL)).when(new ReturnVideo(ID, CAMPAIGN, TRUST, REVIEWER, List.of())),
                ValueRule.A_REASON_IS_GIVEN);
    }

    @Test
    void only_a_waiting_video_is_accepted_or_returned() {
        var rule = VideoRule.ONLY_A_WAITING_VIDEO_IS_REVIEWED;
        refusedBy(given(submitted(USUAL), returned()).when(accept(null)), rule);
        refusedBy(given(submitted(USUAL), returned()).when(sendBack()), rule);
        refusedBy(given(submitted(USUAL), accepted()).when(accept(null)), rule);
        refusedBy(given(brandedAnd()).when(sendBack()), rule);
        refusedBy(given(publishedAnd()).when(sendBack()), rule);
    }

    @Test
    void only_a_returned_video_is_submitted_again() {
        given(submitted(USUAL), returned()).when(resubmit()).expectEvents(resubmitted(USUAL));
        var rule = VideoRule.ONLY_A_RETURNED_VIDEO_IS_SUBMITTED_AGAIN;
        refusedBy(given(submitted(USUAL)).when(resubmit()), rule);
        refusedBy(given(submitted(USUAL), returned(), resubmitted(USUAL)).when(resubmit()), rule);
        refusedBy(given(submitted(USUAL), accepted()).when(resubmit()), rule);
    }

    @Test
    void a_video_is_branded_only_after_it_was_accepted() {
        given(submitted(USUAL), accepted()).when(brand()).expectEvents(branded());
        refusedBy(given(submitted(USUAL)).when(brand()), VideoRule.A_VIDEO_IS_ACCEPTED_FIRST);
        refusedBy(given(submitted(USUAL), returned()).when(brand()), VideoRule.A_VIDEO_IS_ACCEPTED_FIRST);
    }

    @Test
    void a_branded_video_names_its_file() {
        refusedBy(
                given(submitted(USUAL), accepted())
                        .when(new BrandVideo(ID, CAMPAIGN, TRUST, BrandingMethod.BY_JOB, " ")),
                VideoRule.A_BRANDED_VIDEO_NAMES_ITS_FILE);
    }

    @Test
    void branding_anew_records_an_event_and_the_same_again_does_not() {
        given(brandedAnd()).when(brand()).expectNoEvents().expectSuccessfulHandlerExecution();
        given(brandedAnd())
                .when(new BrandVideo(ID, CAMPAIGN, TRUST, BrandingMethod.BY_JOB, "file-3"))
                .expectEvents(new VideoBranded(ID, CAMPAIGN, TRUST, BrandingMethod.BY_JOB, "file-3"));
    }

    @Test
    void a_video_is_published_only_after_it_was_accepted_and_branded() {
        var publish = publish(VideoChannel.WEBSITE, TUESDAY);
        given(brandedAnd()).when(publish).expectEvents(published(VideoChannel.WEBSITE, TUESDAY, true));
        refusedBy(given(submitted(USUAL)).when(publish), VideoRule.A_VIDEO_IS_BRANDED_FIRST);
        refusedBy(given(submitted(USUAL), accepted()).when(publish), VideoRule.A_VIDEO_IS_BRANDED_FIRST);
    }

    @Test
    void a_video_is_published_once_per_channel() {
        refusedBy(
                given(publishedAnd()).when(publish(VideoChannel.YOUTUBE, TUESDAY)),
                VideoRule.A_VIDEO_IS_PUBLISHED_ONCE_PER_CHANNEL);
        given(publishedAnd())
                .when(publish(VideoChannel.WEBSITE, TUESDAY))
                .expectEvents(published(VideoChannel.WEBSITE, TUESDAY, true));
    }

    @Test
    void a_video_is_published_between_its_submission_and_today() {
        refusedBy(
                given(brandedAnd()).when(publish(VideoChannel.WEBSITE, TUESDAY.minusDays(1))),
                VideoRule.A_VIDEO_IS_SUBMITTED_BEFORE_IT_IS_PUBLISHED);
        refusedBy(
                given(brandedAnd()).when(publish(VideoChannel.WEBSITE, TUESDAY.plusDays(1))),
                ParticipationRule.NOT_BEFORE_ITS_DAY);
    }

    @Test
    void a_video_may_be_published_after_the_week_until_late_reports_end() {
        givenOn(LAST_DAY, brandedAnd())
                .when(publish(VideoChannel.WEBSITE, LAST_DAY))
                .expectEvents(published(VideoChannel.WEBSITE, LAST_DAY, true));
        givenOn(LATE_UNTIL, brandedAnd())
                .when(publish(VideoChannel.WEBSITE, LATE_UNTIL))
                .expectEvents(published(VideoChannel.WEBSITE, LATE_UNTIL, false));
        refusedBy(
                givenOn(LATE_UNTIL.plusDays(1), brandedAnd()).when(publish(VideoChannel.WEBSITE, TUESDAY)),
                ParticipationRule.LATE_REPORTS_END);
    }

    @Test
    void nothing_is_published_in_a_closed_campaign() {
        LocalDate then = TUESDAY.minusYears(1);
        var submitted =
                new VideoEvent.VideoSubmitted(ID, CLOSED_CAMPAIGN, TRUST, TRAINEE, null, lasting(USUAL), then, false);
        var accepted = new VideoAccepted(ID, CLOSED_CAMPAIGN, TRUST, REVIEWER, CHECKS, null);
        var branded = new VideoBranded(ID, CLOSED_CAMPAIGN, TRUST, BrandingMethod.BY_HAND, "file-2");
        refusedBy(
                givenOn(then, submitted, accepted, branded)
                        .when(new VideoCommand.PublishVideo(
                                ID, CLOSED_CAMPAIGN, TRUST, VideoChannel.WEBSITE, ADDRESS, then)),
                ParticipationRule.THE_CAMPAIGN_IS_OPEN);
    }

    @Test
    void each_reading_of_views_is_kept_once() {
        given(publishedAnd()).when(readViews(VideoChannel.YOUTUBE, 120)).expectEvents(viewed(120));
        given(publishedAnd(viewed(120)))
                .when(readViews(VideoChannel.YOUTUBE, 110))
                .expectEvents(viewed(110));
        given(publishedAnd(viewed(120), viewed(110)))
                .when(readViews(VideoChannel.YOUTUBE, 120))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(publishedAnd(viewed(120)))
                .when(new RecordViews(ID, CAMPAIGN, TRUST, VideoChannel.YOUTUBE, 120, READ_AT.plusSeconds(1)))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new VideoEvent.ViewsRecorded(
                        ID, CAMPAIGN, TRUST, VideoChannel.YOUTUBE, 120, READ_AT.plusSeconds(1)));
    }

    @Test
    void views_are_zero_or_more_and_read_where_the_video_is_published() {
        given(publishedAnd()).when(readViews(VideoChannel.YOUTUBE, 0)).expectEvents(viewed(0));
        refusedBy(given(publishedAnd()).when(readViews(VideoChannel.YOUTUBE, -1)), ValueRule.COUNTS_ARE_ZERO_OR_MORE);
        refusedBy(
                given(publishedAnd()).when(readViews(VideoChannel.WEBSITE, 5)),
                VideoRule.VIEWS_ARE_READ_WHERE_IT_IS_PUBLISHED);
    }

    @Test
    void a_video_is_withdrawn_at_any_time() {
        given(submitted(USUAL)).when(withdraw()).expectEvents(withdrawn());
        given(submitted(USUAL), returned()).when(withdraw()).expectEvents(withdrawn());
        givenOn(LATE_UNTIL.plusYears(2), publishedAnd())
                .when(withdraw(takenDown(VideoChannel.YOUTUBE)))
                .expectEvents(withdrawn(takenDown(VideoChannel.YOUTUBE)));
    }

    @Test
    void each_take_down_has_one_proof() {
        var rule = VideoRule.EACH_TAKE_DOWN_HAS_ONE_PROOF;
        refusedBy(given(publishedAnd()).when(withdraw()), rule);
        refusedBy(given(publishedAnd()).when(withdraw(takenDown(VideoChannel.WEBSITE))), rule);
        refusedBy(given(submitted(USUAL)).when(withdraw(takenDown(VideoChannel.YOUTUBE))), rule);
        refusedBy(
                given(publishedAnd()).when(withdraw(takenDown(VideoChannel.YOUTUBE), takenDown(VideoChannel.YOUTUBE))),
                rule);
    }

    @Test
    void a_withdrawn_video_stays_withdrawn() {
        var rule = VideoRule.A_WITHDRAWN_VIDEO_STAYS_WITHDRAWN;
        refusedBy(given(submitted(USUAL), withdrawn()).when(submit(USUAL, TUESDAY)), rule);
        refusedBy(given(submitted(USUAL), withdrawn()).when(accept(null)), rule);
        refusedBy(given(submitted(USUAL), withdrawn()).when(sendBack()), rule);
        refusedBy(given(submitted(USUAL), returned(), withdrawn()).when(resubmit()), rule);
        refusedBy(given(submitted(USUAL), accepted(), withdrawn()).when(brand()), rule);
        refusedBy(given(brandedAnd(withdrawn())).when(publish(VideoChannel.WEBSITE, TUESDAY)), rule);
        var gone = withdrawn(takenDown(VideoChannel.YOUTUBE));
        refusedBy(given(publishedAnd(gone)).when(readViews(VideoChannel.YOUTUBE, 1)), rule);
        refusedBy(given(publishedAnd(gone)).when(withdraw(takenDown(VideoChannel.YOUTUBE))), rule);
    }

    @Test
    void another_trust_or_campaign_cannot_act_for_this_one() {
        refusedBy(
                given(submitted(USUAL)).when(new AcceptVideo(ID, CAMPAIGN, OTHER_TRUST, REVIEWER, CHECKS, null)),
                ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        refusedBy(
                given(submitted(USUAL)).when(new AcceptVideo(ID, CLOSED_CAMPAIGN, TRUST, REVIEWER, CHECKS, null)),
                ParticipationRule.AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN);
    }
}
