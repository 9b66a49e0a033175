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

/** What can be asked of a video. */
public sealed interface VideoCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    VideoId id();

    /**
     * @param subject what the film is about, public; names no person
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
     * @param checks what the reviewer looked at, each in a few words
     * @param lengthAccepted why a film outside 5 to 10 minutes is accepted; null where it needs no reason
     */
    record AcceptVideo(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId reviewer,
            List<String> checks,
            @Nullable Reason lengthAccepted)
            implements VideoCommand {}

    /** @param reasons what is to be changed; at least one */
    record ReturnVideo(VideoId id, CampaignId campaign, TrustCode trust, PersonId reviewer, List<Reason> reasons)
            implements VideoCommand {}

    /** @param file which stored file the branded film is, opaque */
    record BrandVideo(VideoId id, CampaignId campaign, TrustCode trust, BrandingMethod how, String file)
            implements VideoCommand {}

    /** @param day the London day on which it appeared there */
    record PublishVideo(
            VideoId id, CampaignId campaign, TrustCode trust, VideoChannel channel, HttpsAddress address, LocalDate day)
            implements VideoCommand {}

    /**
     * @param views since publication, as the channel shows them; 0 or more
     * @param readAt when they were read
     */
    record RecordViews(
            VideoId id, CampaignId campaign, TrustCode trust, VideoChannel channel, long views, Instant readAt)
            implements VideoCommand {}

    /** @param takeDowns one for each channel it was published on */
    record WithdrawVideo(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            WithdrawalKind because,
            Reason reason,
            List<TakeDownProof> takeDowns)
            implements VideoCommand {}
}
