package tracker.domain.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.VideoCommand.AcceptVideo;
import tracker.domain.video.VideoCommand.BrandVideo;
import tracker.domain.video.VideoCommand.PublishVideo;
import tracker.domain.video.VideoCommand.RecordViews;
import tracker.domain.video.VideoCommand.ResubmitVideo;
import tracker.domain.video.VideoCommand.ReturnVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;

/** Creates every command to one video. */
public record VideoCommands(VideoId id, CampaignId campaign, TrustCode trust) {

    /**
     * Submits the video for the first time.
     *
     * @param day the London day on which it was received
     */
    public VideoCommand submit(PersonId trainee, @Nullable TextLine subject, VideoSubmission file, LocalDate day) {
        return new SubmitVideo(id, campaign, trust, trainee, subject, file, day);
    }

    public VideoCommand resubmit(VideoSubmission file) {
        return new ResubmitVideo(id, campaign, trust, file);
    }

    /**
     * Accepts the video after review.
     *
     * @param lengthAccepted why a video outside 5 to 10 minutes is accepted; null if it needs no reason
     */
    public VideoCommand accept(PersonId reviewer, List<String> checks, @Nullable Reason lengthAccepted) {
        return new AcceptVideo(id, campaign, trust, reviewer, checks, lengthAccepted);
    }

    /**
     * Returns the video to the trainee.
     *
     * @param reasons the changes needed; at least one
     */
    public VideoCommand sendBack(PersonId reviewer, List<Reason> reasons) {
        return new ReturnVideo(id, campaign, trust, reviewer, reasons);
    }

    /**
     * Records the branded version.
     *
     * @param file the id of the stored file, opaque
     */
    public VideoCommand brand(BrandingMethod how, String file) {
        return new BrandVideo(id, campaign, trust, how, file);
    }

    /**
     * Records the publication on one channel.
     *
     * @param day the London day on which it appeared there
     */
    public VideoCommand publish(VideoChannel channel, HttpsAddress address, LocalDate day) {
        return new PublishVideo(id, campaign, trust, channel, address, day);
    }

    /**
     * Records the view count of one channel.
     *
     * @param views since publication, as the channel shows them
     */
    public VideoCommand recordViews(VideoChannel channel, long views, Instant readAt) {
        return new RecordViews(id, campaign, trust, channel, views, readAt);
    }

    /**
     * Withdraws the video for good.
     *
     * @param takeDowns one for each channel it was published on
     */
    public VideoCommand withdraw(WithdrawalKind because, Reason reason, List<TakeDownProof> takeDowns) {
        return new WithdrawVideo(id, campaign, trust, because, reason, takeDowns);
    }
}
