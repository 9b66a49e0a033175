package tracker.domain.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ChangesParticipation;
import tracker.domain.participation.Contribution;
import tracker.domain.shared.Days;
import tracker.domain.shared.Line;
import tracker.domain.shared.London;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** What has happened to a course completion and its certificate. */
public sealed interface CourseEvent extends ActivityEvent {

    @Override
    CompletionId id();

    @Override
    default ActivityKind kind() {
        return ActivityKind.COURSE;
    }

    /**
     * @param title of the course, as the campaign offered it
     * @param withinCampaign whether the day lies between run-up start and last day; if not, it counts nowhere
     * @param late told after the last day of the week; never for a day outside the campaign
     */
    record CourseCompleted(
            CompletionId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            CourseCode course,
            Line title,
            PersonId learner,
            LocalDate day,
            Evidence evidence,
            boolean withinCampaign,
            boolean late)
            implements CourseEvent, ChangesParticipation {
        @Override
        public Contribution contribution(@Nullable Contribution before) {
            return withinCampaign
                    ? Contribution.held(this, Days.on(day), title.value(), Reach.UNKNOWN, late)
                    : Contribution.outside(this, Days.on(day), title.value());
        }

        @Override
        public String told() {
            String when = withinCampaign ? "." : ", outside the campaign.";
            return "Course completed on " + London.inWords(day) + ": " + title + when;
        }
    }

    record CertificateIssued(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, CertificateNumber number)
            implements CourseEvent {
        @Override
        public String told() {
            return "Certificate issued.";
        }
    }

    /** @param replaces the number that is no longer valid */
    record CertificateReissued(
            CompletionId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            CertificateNumber number,
            CertificateNumber replaces,
            Reason reason)
            implements CourseEvent {
        @Override
        public String told() {
            return "Certificate issued again, with a new number.";
        }
    }

    record CertificateRevoked(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, CertificateNumber number, Reason reason)
            implements CourseEvent {
        @Override
        public String told() {
            return "Certificate revoked.";
        }
    }

    /** From now on no certificate of this completion is valid. */
    record CompletionVoided(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, Reason reason)
            implements CourseEvent, ChangesParticipation {
        @Override
        public Contribution contribution(@Nullable Contribution before) {
            return Contribution.of(before).withdrawn(true);
        }

        @Override
        public String told() {
            return "Course completion declared void.";
        }
    }
}
