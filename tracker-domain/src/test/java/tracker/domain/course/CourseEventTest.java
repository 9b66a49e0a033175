package tracker.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.RuleAssertions.broken;
import static tracker.domain.course.CompletionStory.COURSE;
import static tracker.domain.course.CompletionStory.FIRST;
import static tracker.domain.course.CompletionStory.ID;
import static tracker.domain.course.CompletionStory.LEARNER;
import static tracker.domain.course.CompletionStory.SECOND;
import static tracker.domain.course.CompletionStory.completed;
import static tracker.domain.course.CompletionStory.issued;
import static tracker.domain.course.CompletionStory.reissued;
import static tracker.domain.course.CompletionStory.revoked;
import static tracker.domain.course.CompletionStory.voided;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reach;
import tracker.domain.shared.ValueRule;

class CourseEventTest {

    @Test
    void a_completion_is_held_and_its_reach_unknown() {
        assertThat(completed(TUESDAY, true, true).contribution(null))
                .isEqualTo(
                        ActivityContribution.held(completed(), DayRange.on(TUESDAY), "Genomics", Reach.UNKNOWN, true));
    }

    @Test
    void a_completion_outside_the_campaign_counts_nowhere() {
        var outside = completed(LATE_UNTIL, false, false).contribution(null);
        assertThat(outside).isEqualTo(ActivityContribution.outside(completed(), DayRange.on(LATE_UNTIL), "Genomics"));
        assertThat(outside.countsAs().counts()).isFalse();
    }

    @Test
    void a_void_completion_no_longer_counts() {
        var before = completed().contribution(null);
        assertThat(voided().contribution(before).countsAs()).isEqualTo(ActivityStage.WITHDRAWN);
    }

    @Test
    void certificates_change_no_contribution() {
        assertThat(Stream.of(issued(FIRST), reissued(SECOND, FIRST), revoked(SECOND)))
                .noneMatch(ContributionEvent.class::isInstance);
    }

    @Test
    void each_event_has_a_sentence_that_identifies_no_learner() {
        assertThat(List.of(
                        completed(),
                        completed(LATE_UNTIL, false, false),
                        issued(FIRST),
                        reissued(SECOND, FIRST),
                        revoked(SECOND),
                        voided()))
                .extracting(CourseEvent::sentence)
                .containsExactly(
                        "Course completed on 9 March 2027: Genomics.",
                        "Course completed on 31 March 2027: Genomics, outside the campaign.",
                        "Certificate issued.",
                        "Certificate issued again, with a new number.",
                        "Certificate revoked.",
                        "Course completion declared invalid.");
    }

    @Test
    void an_id_is_the_same_for_the_same_learner_and_course_only() {
        assertThat(CompletionId.of(COURSE, new PersonId(LEARNER.value()))).isEqualTo(ID);
        assertThat(CompletionId.of(COURSE, new PersonId("person-2"))).isNotEqualTo(ID);
        assertThat(CompletionId.of(CourseCode.BIOINFORMATICS, LEARNER)).isNotEqualTo(ID);
        assertThat(ID.value()).startsWith("course-");
        broken(ValueRule.AN_ID_HAS_ITS_FORM, () -> new CompletionId("video-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "      ", "HCS-1", "HCS 27 0001", "HCS27_0001", "HCS27-0001-HCS27-0001-HCS27-0001-HCS27-01"})
    void a_certificate_number_has_its_form(String text) {
        broken(CourseRule.A_CERTIFICATE_NUMBER_HAS_ITS_FORM, () -> new CertificateNumber(text));
    }

    @Test
    void a_certificate_number_has_6_to_40_characters() {
        assertThat(new CertificateNumber("HCS-27").value()).hasSize(6);
        assertThat(new CertificateNumber("a".repeat(40)).value()).hasSize(40);
    }
}
