package tracker.domain.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.IssueCertificate;
import tracker.domain.course.CourseCommand.ReissueCertificate;
import tracker.domain.course.CourseCommand.RevokeCertificate;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/**
 * Creates every command to one learner's completion of one course.
 *
 * @param trust null for a learner without a trust
 */
public record CourseCommands(
        CourseCode course,
        PersonId learner,
        CampaignId campaign,
        @Nullable TrustCode trust) {

    /** The completion's id, always the same for this learner and course. */
    public CompletionId id() {
        return CompletionId.of(course, learner);
    }

    /**
     * Records the completion.
     *
     * @param day the London day of completion; not in the future
     */
    public CourseCommand complete(LocalDate day, CompletionEvidence evidence) {
        return new CompleteCourse(id(), campaign, trust, course, learner, day, evidence);
    }

    public CourseCommand issueCertificate(CertificateNumber number) {
        return new IssueCertificate(id(), campaign, trust, number);
    }

    /**
     * Issues a new certificate in place of the valid one.
     *
     * @param replaces the number that is valid so far
     */
    public CourseCommand reissueCertificate(CertificateNumber number, CertificateNumber replaces, Reason reason) {
        return new ReissueCertificate(id(), campaign, trust, number, replaces, reason);
    }

    public CourseCommand revokeCertificate(CertificateNumber number, Reason reason) {
        return new RevokeCertificate(id(), campaign, trust, number, reason);
    }

    public CourseCommand voidCompletion(Reason reason) {
        return new VoidCompletion(id(), campaign, trust, reason);
    }
}
