package tracker.domain.course;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** A command to a course completion; the trust is null for a learner without a trust. */
public sealed interface CourseCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    CompletionId id();

    /**
     * Records a completion. Idempotent: sent again for the same learner and course, it records no event.
     *
     * @param id {@link CompletionId#of} course and learner
     * @param day the London day of completion; not in the future
     */
    record CompleteCourse(
            CompletionId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            CourseCode course,
            PersonId learner,
            LocalDate day,
            CompletionEvidence evidence)
            implements CourseCommand {

        public static CompleteCourse by(
                PersonId learner,
                CourseCode course,
                CampaignId campaign,
                @Nullable TrustCode trust,
                LocalDate day,
                CompletionEvidence evidence) {
            return new CompleteCourse(
                    CompletionId.of(course, learner), campaign, trust, course, learner, day, evidence);
        }
    }

    record IssueCertificate(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, CertificateNumber number)
            implements CourseCommand {}

    /**
     * Issues a new certificate in place of the valid one.
     *
     * @param replaces the number that is valid so far
     */
    record ReissueCertificate(
            CompletionId id,
            CampaignId campaign,
            @Nullable TrustCode trust,
            CertificateNumber number,
            CertificateNumber replaces,
            Reason reason)
            implements CourseCommand {}

    record RevokeCertificate(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, CertificateNumber number, Reason reason)
            implements CourseCommand {}

    record VoidCompletion(
            CompletionId id, CampaignId campaign, @Nullable TrustCode trust, Reason reason) implements CourseCommand {}
}
