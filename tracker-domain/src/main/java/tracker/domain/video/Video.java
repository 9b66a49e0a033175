package tracker.domain.video;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ActivityState;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.ValueRule;
import tracker.domain.video.VideoCommand.AcceptVideo;
import tracker.domain.video.VideoCommand.BrandVideo;
import tracker.domain.video.VideoCommand.PublishVideo;
import tracker.domain.video.VideoCommand.RecordViews;
import tracker.domain.video.VideoCommand.ResubmitVideo;
import tracker.domain.video.VideoCommand.ReturnVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;
import tracker.domain.video.VideoEvent.VideoAccepted;
import tracker.domain.video.VideoEvent.VideoBranded;
import tracker.domain.video.VideoEvent.VideoPublished;
import tracker.domain.video.VideoEvent.VideoResubmitted;
import tracker.domain.video.VideoEvent.VideoReturned;
import tracker.domain.video.VideoEvent.VideoSubmitted;
import tracker.domain.video.VideoEvent.VideoWithdrawn;
import tracker.domain.video.VideoEvent.ViewsRecorded;

/** Aggregate: one video. */
@NullUnmarked
@AggregateRoot(type = "video")
public class Video {

    private static final VideoLength SHORTEST = new VideoLength(5 * 60);
    private static final VideoLength LONGEST = new VideoLength(10 * 60);
    private static final int LONGEST_CHECK = 80;

    @AggregateIdentifier
    private VideoId id;

    private ActivityState life = ActivityState.NOT_BEGUN;
    private LocalDate submitted;
    private VideoLength length;
    private VideoStage step;
    private VideoBranded branded;
    private final Set<VideoChannel> published = EnumSet.noneOf(VideoChannel.class);
    private final Set<ViewsRecorded> readings = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SubmitVideo c, ParticipationRules takingPart) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(life.hasBegun(), VideoRule.A_VIDEO_IS_SUBMITTED_ONCE);
        RuleBroken.when(!c.film().hasFile(), VideoRule.A_FILM_NAMES_ITS_FILE);
        boolean late = takingPart.lateForHeld(c, DayRange.on(c.day()));
        apply(new VideoSubmitted(c.id(), c.campaign(), c.trust(), c.trainee(), c.subject(), c.film(), c.day(), late));
    }

    @CommandHandler
    void decide(ResubmitVideo c) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(step != VideoStage.RETURNED, VideoRule.ONLY_A_RETURNED_VIDEO_IS_SUBMITTED_AGAIN);
        RuleBroken.when(!c.film().hasFile(), VideoRule.A_FILM_NAMES_ITS_FILE);
        apply(new VideoResubmitted(c.id(), c.campaign(), c.trust(), c.film()));
    }

    @CommandHandler
    void decide(AcceptVideo c) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(step != VideoStage.WAITING, VideoRule.ONLY_A_WAITING_VIDEO_IS_REVIEWED);
        RuleBroken.when(!c.checks().stream().allMatch(Video::isShort), VideoRule.A_CHECK_IS_A_FEW_WORDS);
        RuleBroken.when(unusual(length) && c.lengthAccepted() == null, VideoRule.A_VIDEO_LASTS_FIVE_TO_TEN_MINUTES);
        apply(new VideoAccepted(c.id(), c.campaign(), c.trust(), c.reviewer(), c.checks(), c.lengthAccepted()));
    }

    @CommandHandler
    void decide(ReturnVideo c) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(step != VideoStage.WAITING, VideoRule.ONLY_A_WAITING_VIDEO_IS_REVIEWED);
        RuleBroken.when(c.reasons().isEmpty(), ValueRule.A_REASON_IS_GIVEN);
        apply(new VideoReturned(c.id(), c.campaign(), c.trust(), c.reviewer(), c.reasons()));
    }

    @CommandHandler
    void decide(BrandVideo c) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(step != VideoStage.ACCEPTED && step != VideoStage.BRANDED, VideoRule.A_VIDEO_IS_ACCEPTED_FIRST);
        RuleBroken.when(c.file().isBlank(), VideoRule.A_BRANDED_VIDEO_NAMES_ITS_FILE);
        var event = new VideoBranded(c.id(), c.campaign(), c.trust(), c.how(), c.file());
        if (!event.equals(branded)) {
            apply(event);
        }
    }

    @CommandHandler
    void decide(PublishVideo c, ParticipationRules takingPart) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(step != VideoStage.BRANDED, VideoRule.A_VIDEO_IS_BRANDED_FIRST);
        RuleBroken.when(published.contains(c.channel()), VideoRule.A_VIDEO_IS_PUBLISHED_ONCE_PER_CHANNEL);
        RuleBroken.when(c.day().isBefore(submitted), VideoRule.A_VIDEO_IS_SUBMITTED_BEFORE_IT_IS_PUBLISHED);
        RuleBroken.when(c.day().isAfter(takingPart.today()), ParticipationRule.NOT_BEFORE_ITS_DAY);
        AnnouncedCampaign campaign = takingPart.openCampaign(c);
        takingPart.lateIn(campaign);
        boolean within = campaign.days().include(DayRange.on(c.day()));
        apply(new VideoPublished(c.id(), c.campaign(), c.trust(), c.channel(), c.address(), c.day(), within));
    }

    @CommandHandler
    void decide(RecordViews c) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(!published.contains(c.channel()), VideoRule.VIEWS_ARE_READ_WHERE_IT_IS_PUBLISHED);
        RuleBroken.when(c.views() < 0, ValueRule.COUNTS_ARE_ZERO_OR_MORE);
        var reading = new ViewsRecorded(c.id(), c.campaign(), c.trust(), c.channel(), c.views(), c.readAt());
        if (!readings.contains(reading)) {
            apply(reading);
        }
    }

    @CommandHandler
    void decide(WithdrawVideo c) {
        refuseStrangerOrWithdrawn(c);
        RuleBroken.when(!provesEach(c.takeDowns()), VideoRule.EACH_TAKE_DOWN_HAS_ONE_PROOF);
        apply(new VideoWithdrawn(c.id(), c.campaign(), c.trust(), c.because(), c.reason(), c.takeDowns()));
    }

    @EventSourcingHandler
    void evolve(VideoEvent event) {
        switch (event) {
            case VideoSubmitted e -> {
                id = e.id();
                life = ActivityState.begun(e, ActivityStage.PLANNED);
                submitted = e.day();
                length = e.film().length();
                step = VideoStage.WAITING;
            }
            case VideoResubmitted e -> {
                length = e.film().length();
                step = VideoStage.WAITING;
            }
            case VideoAccepted e -> step = VideoStage.ACCEPTED;
            case VideoReturned e -> step = VideoStage.RETURNED;
            case VideoBranded e -> {
                branded = e;
                step = VideoStage.BRANDED;
            }
            case VideoPublished e -> {
                published.add(e.channel());
                life = life.at(ActivityStage.HELD);
            }
            case ViewsRecorded e -> readings.add(e);
            case VideoWithdrawn e -> life = life.withdrawn(true);
        }
    }

    private void refuseStrangerOrWithdrawn(VideoCommand c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.withdrawn(), VideoRule.A_WITHDRAWN_VIDEO_STAYS_WITHDRAWN);
    }

    private static boolean unusual(VideoLength length) {
        return length.value() < SHORTEST.value() || length.value() > LONGEST.value();
    }

    private static boolean isShort(String check) {
        return !check.isBlank() && check.length() <= LONGEST_CHECK;
    }

    private boolean provesEach(List<TakeDownProof> takeDowns) {
        return takeDowns.size() == published.size()
                && published.equals(
                        takeDowns.stream().map(TakeDownProof::channel).collect(Collectors.toSet()));
    }
}
