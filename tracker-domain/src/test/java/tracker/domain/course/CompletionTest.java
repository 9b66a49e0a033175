package tracker.domain.course;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSING_TRUST;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.OTHER_TRUST;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.RUN_UP_FROM;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.CampaignStory.UNKNOWN_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.UNKNOWN_TRUST;
import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.course.CompletionStory.COURSE;
import static tracker.domain.course.CompletionStory.FIRST;
import static tracker.domain.course.CompletionStory.ID;
import static tracker.domain.course.CompletionStory.LEARNER;
import static tracker.domain.course.CompletionStory.SECOND;
import static tracker.domain.course.CompletionStory.complete;
import static tracker.domain.course.CompletionStory.completed;
import static tracker.domain.course.CompletionStory.issued;
import static tracker.domain.course.CompletionStory.reissued;
import static tracker.domain.course.CompletionStory.revoked;
import static tracker.domain.course.CompletionStory.voided;

import java.time.LocalDate;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.CampaignStory;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.IssueCertificate;
import tracker.domain.course.CourseCommand.ReissueCertificate;
import tracker.domain.course.CourseCommand.RevokeCertificate;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.course.CourseEvent.CourseCompleted;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

class CompletionTest {

    private static TestExecutor<Completion> given(Object... events) {
        return givenOn(TUESDAY, events);
    }

    private static TestExecutor<Completion> givenOn(LocalDate today, Object... events) {
        return CampaignStory.on(today, Completion.class).given(events);
    }

    private static CompleteCourse completeIn(CampaignId campaign, @Nullable TrustCode trust, LocalDate day) {
        return CompleteCourse.by(LEARNER, COURSE, campaign, trust, day, CompletionEvidence.SELF);
    }

    private static IssueCertificate issue(CertificateNumber number) {
        return new IssueCertificate(ID, CAMPAIGN, TRUST, number);
    }

    private static ReissueCertificate reissue(CertificateNumber number, CertificateNumber replaces) {
        return new ReissueCertificate(ID, CAMPAIGN, TRUST, number, replaces, REASON);
    }

    private static RevokeCertificate revoke(CertificateNumber number) {
        return new RevokeCertificate(ID, CAMPAIGN, TRUST, number, REASON);
    }

    private static VoidCompletion declareVoid() {
        return new VoidCompletion(ID, CAMPAIGN, TRUST, REASON);
    }

    @Test
    void a_course_is_completed() {
        given().when(complete(TUESDAY)).expectEvents(completed());
    }

    @Test
    void a_learner_may_work_for_no_trust() {
        given().when(completeIn(CAMPAIGN, null, TUESDAY))
                .expectEvents(new CourseCompleted(
                        ID,
                        CAMPAIGN,
                        null,
                        COURSE,
                        new TextLine("Genomics"),
                        LEARNER,
                        TUESDAY,
                        CompletionEvidence.SELF,
                        true,
                        false));
    }

    @Test
    void completing_the_same_course_again_records_no_event() {
        given(completed()).when(complete(TUESDAY)).expectNoEvents().expectSuccessfulHandlerExecution();
        givenOn(LATE_UNTIL.plusDays(1), completed())
                .when(completeIn(CAMPAIGN, TRUST, TUESDAY.plusDays(1)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_id_belongs_to_learner_and_course() {
        var rule = CourseRule.AN_ID_BELONGS_TO_LEARNER_AND_COURSE;
        refusedBy(given().when(completeUnder(ID, CourseCode.BIOINFORMATICS, LEARNER)), rule);
        refusedBy(given().when(completeUnder(ID, COURSE, new PersonId("person-2"))), rule);
        refusedBy(given().when(completeUnder(new CompletionId("course-1"), COURSE, LEARNER)), rule);
    }

    private static CompleteCourse completeUnder(CompletionId id, CourseCode course, PersonId learner) {
        return new CompleteCourse(id, CAMPAIGN, TRUST, course, learner, TUESDAY, CompletionEvidence.XAPI);
    }

    @Test
    void the_campaign_offers_the_course() {
        var chemistry = new CourseCode("chemistry");
        refusedBy(
                given().when(completeUnder(CompletionId.of(chemistry, LEARNER), chemistry, LEARNER)),
                CourseRule.THE_CAMPAIGN_OFFERS_THE_COURSE);
    }

    @Test
    void the_campaign_is_announced_and_open() {
        refusedBy(
                given().when(completeIn(UNKNOWN_CAMPAIGN, TRUST, TUESDAY)),
                ParticipationRule.THE_CAMPAIGN_IS_ANNOUNCED);
        refusedBy(
                given().when(completeIn(CLOSED_CAMPAIGN, TRUST, TUESDAY.minusYears(1))),
                ParticipationRule.THE_CAMPAIGN_IS_OPEN);
    }

    @Test
    void a_trust_that_is_named_is_registered_and_open_on_that_day() {
        refusedBy(
                given().when(completeIn(CAMPAIGN, UNKNOWN_TRUST, TUESDAY)), ParticipationRule.THE_TRUST_IS_REGISTERED);
        refusedBy(
                givenOn(LAST_DAY).when(completeIn(CAMPAIGN, CLOSING_TRUST, LAST_DAY)),
                ParticipationRule.THE_TRUST_IS_OPEN_ON_THAT_DAY);
    }

    @Test
    void run_up_start_and_last_day_belong_to_the_campaign() {
        given().when(complete(RUN_UP_FROM)).expectEvents(completed(RUN_UP_FROM, true, false));
        givenOn(LAST_DAY).when(complete(LAST_DAY)).expectEvents(completed(LAST_DAY, true, false));
    }

    @Test
    void a_day_outside_the_campaign_is_kept_and_marked() {
        LocalDate early = RUN_UP_FROM.minusDays(1);
        LocalDate after = LAST_DAY.plusDays(1);
        given().when(complete(early)).expectEvents(completed(early, false, false));
        givenOn(after).when(complete(after)).expectEvents(completed(after, false, false));
        givenOn(LATE_UNTIL.plusDays(1)).when(complete(after)).expectEvents(completed(after, false, false));
    }

    @Test
    void nothing_is_completed_in_the_future() {
        refusedBy(given().when(complete(TUESDAY.plusDays(1))), ParticipationRule.NOT_BEFORE_ITS_DAY);
        refusedBy(given().when(complete(LAST_DAY.plusDays(1))), ParticipationRule.NOT_BEFORE_ITS_DAY);
    }

    @Test
    void a_completion_reported_after_the_week_is_marked_late_until_late_reports_end() {
        givenOn(LAST_DAY.plusDays(1)).when(complete(TUESDAY)).expectEvents(completed(TUESDAY, true, true));
        givenOn(LATE_UNTIL).when(complete(TUESDAY)).expectEvents(completed(TUESDAY, true, true));
        refusedBy(givenOn(LATE_UNTIL.plusDays(1)).when(complete(TUESDAY)), ParticipationRule.LATE_REPORTS_END);
    }

    @Test
    void a_completion_earns_one_certificate() {
        given(completed()).when(issue(FIRST)).expectEvents(issued(FIRST));
        given(completed(RUN_UP_FROM.minusDays(1), false, false))
                .when(issue(FIRST))
                .expectEvents(issued(FIRST));
        var rule = CourseRule.A_COMPLETION_HAS_ONE_VALID_CERTIFICATE;
        refusedBy(given(completed(), issued(FIRST)).when(issue(SECOND)), rule);
        refusedBy(given(completed(), issued(FIRST), reissued(SECOND, FIRST)).when(issue(FIRST)), rule);
    }

    @Test
    void a_reissued_certificate_replaces_the_valid_one() {
        given(completed(), issued(FIRST)).when(reissue(SECOND, FIRST)).expectEvents(reissued(SECOND, FIRST));
        var rule = CourseRule.ONLY_THE_VALID_CERTIFICATE_IS_REPLACED_OR_REVOKED;
        refusedBy(given(completed()).when(reissue(SECOND, FIRST)), rule);
        refusedBy(given(completed(), issued(FIRST), revoked(FIRST)).when(reissue(SECOND, FIRST)), rule);
        refusedBy(
                given(completed(), issued(FIRST), reissued(SECOND, FIRST))
                        .when(reissue(new CertificateNumber("HCS27-0003"), FIRST)),
                rule);
    }

    @Test
    void a_certificate_number_is_used_once() {
        var rule = CourseRule.A_CERTIFICATE_NUMBER_IS_USED_ONCE;
        refusedBy(given(completed(), issued(FIRST)).when(reissue(FIRST, FIRST)), rule);
        refusedBy(given(completed(), issued(FIRST), reissued(SECOND, FIRST)).when(reissue(FIRST, SECOND)), rule);
        refusedBy(given(completed(), issued(FIRST), revoked(FIRST)).when(issue(FIRST)), rule);
    }

    @Test
    void only_the_valid_certificate_is_revoked() {
        given(completed(), issued(FIRST)).when(revoke(FIRST)).expectEvents(revoked(FIRST));
        var rule = CourseRule.ONLY_THE_VALID_CERTIFICATE_IS_REPLACED_OR_REVOKED;
        refusedBy(given(completed()).when(revoke(FIRST)), rule);
        refusedBy(given(completed(), issued(FIRST)).when(revoke(SECOND)), rule);
        refusedBy(given(completed(), issued(FIRST), reissued(SECOND, FIRST)).when(revoke(FIRST)), rule);
        refusedBy(given(completed(), issued(FIRST), revoked(FIRST)).when(revoke(FIRST)), rule);
    }

    @Test
    void after_a_revocation_a_new_certificate_may_be_issued() {
        given(completed(), issued(FIRST), revoked(FIRST)).when(issue(SECOND)).expectEvents(issued(SECOND));
    }

    @Test
    void a_completion_is_declared_void_with_its_certificate() {
        given(completed(), issued(FIRST)).when(declareVoid()).expectEvents(voided());
        refusedBy(
                given(completed(), issued(FIRST), voided()).when(revoke(FIRST)),
                CourseRule.A_VOID_COMPLETION_STAYS_VOID);
    }

    @Test
    void a_void_completion_stays_void() {
        var rule = CourseRule.A_VOID_COMPLETION_STAYS_VOID;
        refusedBy(given(completed(), voided()).when(complete(TUESDAY)), rule);
        refusedBy(given(completed(), voided()).when(issue(FIRST)), rule);
        refusedBy(given(completed(), issued(FIRST), voided()).when(reissue(SECOND, FIRST)), rule);
        refusedBy(given(completed(), voided()).when(declareVoid()), rule);
    }

    @Test
    void a_completion_stays_with_its_trust_and_campaign() {
        refusedBy(
                given(completed()).when(completeIn(CAMPAIGN, OTHER_TRUST, TUESDAY)),
                ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        refusedBy(
                given(completed()).when(new IssueCertificate(ID, CAMPAIGN, null, FIRST)),
                ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        refusedBy(
                given(completed()).when(new IssueCertificate(ID, CLOSED_CAMPAIGN, TRUST, FIRST)),
                ParticipationRule.AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN);
    }
}
