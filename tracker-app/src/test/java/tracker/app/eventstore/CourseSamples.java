package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.CAMPAIGN;
import static tracker.app.eventstore.SampleValues.NO_TRUST;
import static tracker.app.eventstore.SampleValues.REASON;
import static tracker.app.eventstore.SampleValues.TRUST;
import static tracker.app.eventstore.SampleValues.TUESDAY;

import java.util.stream.Stream;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CertificateNumber;
import tracker.domain.course.CompletionEvidence;
import tracker.domain.course.CompletionId;
import tracker.domain.course.CourseEvent;
import tracker.domain.course.CourseEvent.CertificateIssued;
import tracker.domain.course.CourseEvent.CertificateReissued;
import tracker.domain.course.CourseEvent.CertificateRevoked;
import tracker.domain.course.CourseEvent.CompletionVoided;
import tracker.domain.course.CourseEvent.CourseCompleted;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** Events of a course completion: with and without a trust, certified, certified again, and voided. */
final class CourseSamples {

    private static final PersonId LEARNER = new PersonId("person-019ccf3e-0000-7000-8000-000000000003");
    private static final CompletionId ID = CompletionId.of(CourseCode.GENOMICS, LEARNER);
    private static final CertificateNumber FIRST = new CertificateNumber("HSW-2027-000123");
    private static final CertificateNumber SECOND = new CertificateNumber("HSW-2027-000124");

    private CourseSamples() {}

    static Stream<CourseEvent> all() {
        return Stream.of(
                completed(TRUST, CompletionEvidence.PROVIDER_LIST, true, false),
                completed(NO_TRUST, CompletionEvidence.XAPI, true, true),
                completed(NO_TRUST, CompletionEvidence.SELF, false, false),
                new CertificateIssued(ID, CAMPAIGN, TRUST, FIRST),
                new CertificateIssued(ID, CAMPAIGN, NO_TRUST, FIRST),
                new CertificateReissued(ID, CAMPAIGN, TRUST, SECOND, FIRST, REASON),
                new CertificateReissued(ID, CAMPAIGN, NO_TRUST, SECOND, FIRST, REASON),
                new CertificateRevoked(ID, CAMPAIGN, TRUST, SECOND, REASON),
                new CertificateRevoked(ID, CAMPAIGN, NO_TRUST, SECOND, REASON),
                new CompletionVoided(ID, CAMPAIGN, TRUST, REASON),
                new CompletionVoided(ID, CAMPAIGN, NO_TRUST, REASON));
    }

    private static CourseCompleted completed(
            TrustCode trust, CompletionEvidence evidence, boolean within, boolean late) {
        return new CourseCompleted(
                ID,
                CAMPAIGN,
                trust,
                CourseCode.GENOMICS,
                new TextLine("The Genomics Era"),
                LEARNER,
                TUESDAY,
                evidence,
                within,
                late);
    }
}
