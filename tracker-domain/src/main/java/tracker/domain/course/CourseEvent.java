package tracker.domain.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** An event of a course completion and its certificate. */
public sealed interface CourseEvent extends ActivityEvent {

    @Override
    CompletionId id();

    @Override
    default ActivityKind kind() {
        return ActivityKind.COURSE;
    }

    /**
     * A learner completed a course.
     *
     * @param title the course title, as the campaign offered it
     * @param withinCampaign whether the day lies between run-up start and last day; if not, it counts nowhere
     * @param late reported after the last day of the week; never for a day outside the campaign
     */
    record CourseCompleted(
            CompletionId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            CourseCode course,
            TextLine title,
            PersonId learner,
            LocalDate day,
            CompletionEvidence evidence,
            boolean withinCampaign,
            boolean late)
            implements CourseEvent, ContributionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return withinCampaign
                    ? ActivityContribution.held(this, DayRange.on(day), title.value(), Reach.UNKNOWN, late)
                    : ActivityContribution.outside(this, DayRange.on(day), title.value());
        }

        @Override
        public String sentence() {
            String when = withinCampaign ? "." : ", outside the campaign.";
            return "Course completed on " + LondonCalendar.inWords(day) + ": " + title + when;
        }
    }

    record CertificateIssued(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, CertificateNumber number)
            implements CourseEvent {
        @Override
        public String sentence() {
            return "Certificate issued.";
        }
    }

    /**
     * A new certificate replaced the valid one.
     *
     * @param replaces the number that is no longer valid
     */
    record CertificateReissued(
            CompletionId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            CertificateNumber number,
            CertificateNumber replaces,
            Reason reason)
            implements CourseEvent {
        @Override
        public String sentence() {
            return "Certificate issued again, with a new number.";
        }
    }

    record CertificateRevoked(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, CertificateNumber number, Reason reason)
            implements CourseEvent {
        @Override
        public String sentence() {
            return "Certificate revoked.";
        }
    }

    /** The completion is void; none of its certificates is valid any more. */
    record CompletionVoided(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, Reason reason)
            implements CourseEvent, WithdrawalEvent {
        @Override
        public String sentence() {
            return "Course completion declared invalid.";
        }
    }
}
