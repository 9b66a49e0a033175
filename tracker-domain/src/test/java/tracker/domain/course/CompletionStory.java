package tracker.domain.course;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;

import java.time.LocalDate;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseEvent.CertificateIssued;
import tracker.domain.course.CourseEvent.CertificateReissued;
import tracker.domain.course.CourseEvent.CertificateRevoked;
import tracker.domain.course.CourseEvent.CompletionVoided;
import tracker.domain.course.CourseEvent.CourseCompleted;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;

/** Test fixtures for course completions: commands, events and values. */
final class CompletionStory {

    static final PersonId LEARNER = new PersonId("person-1");
    static final CourseCode COURSE = CourseCode.GENOMICS;
    static final CompletionId ID = CompletionId.of(COURSE, LEARNER);
    static final CertificateNumber FIRST = new CertificateNumber("HCS27-0001");
    static final CertificateNumber SECOND = new CertificateNumber("HCS27-0002");

    private CompletionStory() {}

    static CompleteCourse complete(LocalDate day) {
        return CompleteCourse.by(LEARNER, COURSE, CAMPAIGN, TRUST, day, CompletionEvidence.PROVIDER_LIST);
    }

    static CourseCompleted completed() {
        return completed(TUESDAY, true, false);
    }

    static CourseCompleted completed(LocalDate day, boolean withinCampaign, boolean late) {
        var title = new TextLine("Genomics");
        return new CourseCompleted(
                ID,
                CAMPAIGN,
                TRUST,
                COURSE,
                title,
                LEARNER,
                day,
                CompletionEvidence.PROVIDER_LIST,
                withinCampaign,
                late);
    }

    static CertificateIssued issued(CertificateNumber number) {
        return new CertificateIssued(ID, CAMPAIGN, TRUST, number);
    }

    static CertificateReissued reissued(CertificateNumber number, CertificateNumber replaces) {
        return new CertificateReissued(ID, CAMPAIGN, TRUST, number, replaces, REASON);
    }

    static CertificateRevoked revoked(CertificateNumber number) {
        return new CertificateRevoked(ID, CAMPAIGN, TRUST, number, REASON);
    }

    static CompletionVoided voided() {
        return new CompletionVoided(ID, CAMPAIGN, TRUST, REASON);
    }
}
