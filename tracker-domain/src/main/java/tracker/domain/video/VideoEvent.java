package tracker.domain.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.FreeTextComponent;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** An event of a video. */
public sealed interface VideoEvent extends ActivityEvent {

    @Override
    VideoId id();

    @Override
    TrustCode trust();

    @Override
    default ActivityKind kind() {
        return ActivityKind.VIDEO;
    }

    /**
     * A video was submitted for the first time.
     *
     * @param day the London day on which it was received
     * @param late reported after the last day of the week
     */
    record VideoSubmitted(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId trainee,
            @Nullable TextLine subject,
            VideoSubmission film,
            LocalDate day,
            boolean late)
            implements VideoEvent, ContributionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.planned(this, DayRange.on(day), title(), late);
        }

        @Override
        public String sentence() {
            return "Video submitted, " + film.length().inWords() + ": " + title() + ".";
        }

        private String title() {
            return subject == null ? "Day in the Life video" : subject.value();
        }
    }

    record VideoResubmitted(VideoId id, CampaignId campaign, TrustCode trust, VideoSubmission film)
            implements VideoEvent {
        @Override
        public String sentence() {
            return "Video submitted again, " + film.length().inWords() + ".";
        }
    }

    /**
     * A reviewer accepted a video.
     *
     * @param lengthAccepted why a video outside 5 to 10 minutes was accepted
     */
    record VideoAccepted(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId reviewer,
            @FreeTextComponent List<String> checks,
            @Nullable Reason lengthAccepted)
            implements VideoEvent {
        public VideoAccepted {
            checks = List.copyOf(checks);
        }

        @Override
        public String sentence() {
            return lengthAccepted == null ? "Video accepted." : "Video accepted with an unusual length.";
        }
    }

    record VideoReturned(VideoId id, CampaignId campaign, TrustCode trust, PersonId reviewer, List<Reason> reasons)
            implements VideoEvent {
        public VideoReturned {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String sentence() {
            return "Video returned to be changed.";
        }
    }

    record VideoBranded(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            BrandingMethod how,
            @FreeTextComponent String file) implements VideoEvent {
        @Override
        public String sentence() {
            return "Video branded " + how.words() + ".";
        }
    }

    /**
     * A video was published on one channel.
     *
     * @param withinCampaign whether that day lies between run-up start and last day
     */
    record VideoPublished(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            VideoChannel channel,
            HttpsAddress address,
            LocalDate day,
            boolean withinCampaign)
            implements VideoEvent, ContributionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            ActivityContribution submitted = ActivityContribution.of(before);
            if (submitted.stage() == ActivityStage.HELD) {
                return submitted;
            }
            // Daily figures end with the week: a video published later counts on the day it was submitted.
            return (withinCampaign ? submitted.on(DayRange.on(day)) : submitted).at(ActivityStage.HELD);
        }

        @Override
        public String sentence() {
            return "Video published on " + channel.words() + ", " + LondonCalendar.inWords(day) + ".";
        }
    }

    /** A view count was read. Views are never added to people reached, so this changes no contribution. */
    record ViewsRecorded(
            VideoId id, CampaignId campaign, TrustCode trust, VideoChannel channel, long views, Instant readAt)
            implements VideoEvent {
        @Override
        public String sentence() {
            return String.format(Locale.UK, "Views on %s: %,d", channel.words(), views) + " on "
                    + LondonCalendar.inWords(readAt) + ".";
        }
    }

    record VideoWithdrawn(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            WithdrawalKind because,
            Reason reason,
            List<TakeDownProof> takeDowns)
            implements VideoEvent, WithdrawalEvent {
        public VideoWithdrawn {
            takeDowns = List.copyOf(takeDowns);
        }

        @Override
        public String sentence() {
            return "Video withdrawn: " + because.words() + ".";
        }
    }
}
