package tracker.domain.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** A command to a video. */
public sealed interface VideoCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    VideoId id();

    /**
     * Submits a video for the first time.
     *
     * @param subject its subject, public; names no person
     * @param day the London day on which it was received
     */
    record SubmitVideo(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId trainee,
            @Nullable TextLine subject,
            VideoSubmission film,
            LocalDate day)
            implements VideoCommand {}

    record ResubmitVideo(VideoId id, CampaignId campaign, TrustCode trust, VideoSubmission film)
            implements VideoCommand {}

    /**
     * Accepts a video after review.
     *
     * @param checks what the reviewer checked, each in a few words
     * @param lengthAccepted why a video outside 5 to 10 minutes is accepted; null if it needs no reason
     */
    record AcceptVideo(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId reviewer,
            List<String> checks,
            @Nullable Reason lengthAccepted)
            implements VideoCommand {}

    /**
     * Returns a video to the trainee.
     *
     * @param reasons the changes needed; at least one
     */
    record ReturnVideo(VideoId id, CampaignId campaign, TrustCode trust, PersonId reviewer, List<Reason> reasons)
            implements VideoCommand {}

    /**
     * Records the branded version.
     *
     * @param file the id of the stored file, opaque
     */
    record BrandVideo(VideoId id, CampaignId campaign, TrustCode trust, BrandingMethod how, String file)
            implements VideoCommand {}

    /**
     * Records the publication on one channel.
     *
     * @param day the London day on which it appeared there
     */
    record PublishVideo(
            VideoId id, CampaignId campaign, TrustCode trust, VideoChannel channel, HttpsAddress address, LocalDate day)
            implements VideoCommand {}

    /**
     * Records the view count of one channel.
     *
     * @param views since publication, as the channel shows them; 0 or more
     * @param readAt when they were read
     */
    record RecordViews(
            VideoId id, CampaignId campaign, TrustCode trust, VideoChannel channel, long views, Instant readAt)
            implements VideoCommand {}

    /**
     * Withdraws a video for good.
     *
     * @param takeDowns one for each channel it was published on
     */
    record WithdrawVideo(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            WithdrawalKind because,
            Reason reason,
            List<TakeDownProof> takeDowns)
            implements VideoCommand {}
}
