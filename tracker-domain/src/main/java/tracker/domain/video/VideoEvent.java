package tracker.domain.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ChangesParticipation;
import tracker.domain.participation.Contribution;
import tracker.domain.participation.Stage;
import tracker.domain.shared.Days;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Line;
import tracker.domain.shared.London;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** What has happened to a video. */
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
     * @param day the London day on which it was received
     * @param late told after the last day of the week
     */
    record VideoSubmitted(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId trainee,
            @Nullable Line subject,
            Film film,
            LocalDate day,
            boolean late)
            implements VideoEvent, ChangesParticipation {
        @Override
        public Contribution contribution(@Nullable Contribution before) {
            return Contribution.planned(this, Days.on(day), title(), late);
        }

        @Override
        public String told() {
            return "Video submitted, " + film.length().inWords() + ": " + title() + ".";
        }

        private String title() {
            return subject == null ? "Day in the Life film" : subject.value();
        }
    }

    record VideoResubmitted(VideoId id, CampaignId campaign, TrustCode trust, Film film) implements VideoEvent {
        @Override
        public String told() {
            return "Video submitted again, " + film.length().inWords() + ".";
        }
    }

    /** @param lengthAccepted why a film outside 5 to 10 minutes was accepted */
    record VideoAccepted(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            PersonId reviewer,
            List<String> checks,
            @Nullable Reason lengthAccepted)
            implements VideoEvent {
        public VideoAccepted {
            checks = List.copyOf(checks);
        }

        @Override
        public String told() {
            return lengthAccepted == null ? "Video accepted." : "Video accepted with an unusual length.";
        }
    }

    record VideoReturned(VideoId id, CampaignId campaign, TrustCode trust, PersonId reviewer, List<Reason> reasons)
            implements VideoEvent {
        public VideoReturned {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String told() {
            return "Video returned to be changed.";
        }
    }

    record VideoBranded(VideoId id, CampaignId campaign, TrustCode trust, Branding how, String file)
            implements VideoEvent {
        @Override
        public String told() {
            return "Video branded " + how.words() + ".";
        }
    }

    /** @param withinCampaign whether that day lies between run-up start and last day */
    record VideoPublished(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            Channel channel,
            HttpsAddress address,
            LocalDate day,
            boolean withinCampaign)
            implements VideoEvent, ChangesParticipation {
        @Override
        public Contribution contribution(@Nullable Contribution before) {
            Contribution submitted = Contribution.of(before);
            if (submitted.stage() == Stage.HELD) {
                return submitted;
            }
            // Figures by day end with the week: published later, it stays on the day on which it was submitted.
            return (withinCampaign ? submitted.on(Days.on(day)) : submitted).at(Stage.HELD);
        }

        @Override
        public String told() {
            return "Video published on " + channel.words() + ", " + London.inWords(day) + ".";
        }
    }

    /** Views are never added to people, so this changes no contribution. */
    record ViewsRecorded(VideoId id, CampaignId campaign, TrustCode trust, Channel channel, long views, Instant readAt)
            implements VideoEvent {
        @Override
        public String told() {
            return String.format(Locale.UK, "Views on %s: %,d", channel.words(), views) + ", read on "
                    + London.inWords(readAt) + ".";
        }
    }

    record VideoWithdrawn(
            VideoId id,
            CampaignId campaign,
            TrustCode trust,
            WithdrawalKind because,
            Reason reason,
            List<TakeDown> takeDowns)
            implements VideoEvent, ChangesParticipation {
        public VideoWithdrawn {
            takeDowns = List.copyOf(takeDowns);
        }

        @Override
        public Contribution contribution(@Nullable Contribution before) {
            return Contribution.of(before).withdrawn(true);
        }

        @Override
        public String told() {
            return "Video withdrawn: " + because.words() + ".";
        }
    }
}
