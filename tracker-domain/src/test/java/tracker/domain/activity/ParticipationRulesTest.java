package tracker.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSING_TRUST;
import static tracker.domain.activity.CampaignStory.FIRST_DAY;
import static tracker.domain.activity.CampaignStory.LAST_DAY;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.RuleAssertions.broken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.ValueRule;
import tracker.domain.trust.TrustCode;

class ParticipationRulesTest {

    private record SampleActivityCommand(
            ActivityId id, CampaignId campaign, @Nullable TrustCode trust) implements ActivityCommand {}

    private record AnyId(String value) implements ActivityId {}

    private static final ParticipationRules ON_TUESDAY = CampaignStory.takingPart(CampaignStory.clockOn(TUESDAY));

    private static SampleActivityCommand by(@Nullable TrustCode trust) {
        return new SampleActivityCommand(new AnyId("stand-1"), CAMPAIGN, trust);
    }

    private static ParticipationRules at(String instant) {
        return CampaignStory.takingPart(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void the_last_days_end_at_london_s_midnight() {
        DayRange tuesday = DayRange.on(TUESDAY);
        assertThat(at("2027-03-14T23:59:59Z").lateFor(by(TRUST), tuesday)).isFalse();
        assertThat(at("2027-03-15T00:00:00Z").lateFor(by(TRUST), tuesday)).isTrue();
        // Summer time begins in between.
        assertThat(at("2027-03-31T22:59:59Z").lateFor(by(TRUST), tuesday)).isTrue();
        broken(
                ParticipationRule.LATE_REPORTS_END,
                () -> at("2027-03-31T23:00:00Z").lateFor(by(TRUST), tuesday));
    }

    @Test
    void several_days_are_reported_from_their_first_day_on() {
        var days = new DayRange(TUESDAY, LAST_DAY);
        assertThat(ON_TUESDAY.lateForHeld(by(TRUST), days)).isFalse();
        broken(
                ParticipationRule.NOT_BEFORE_ITS_DAY,
                () -> ON_TUESDAY.lateForHeld(by(TRUST), new DayRange(TUESDAY.plusDays(1), LAST_DAY)));
    }

    @Test
    void a_trust_is_open_on_all_of_the_days() {
        var rule = ParticipationRule.THE_TRUST_IS_OPEN_ON_THAT_DAY;
        broken(rule, () -> ON_TUESDAY.refuseClosedTrust(by(CLOSING_TRUST), new DayRange(FIRST_DAY, LAST_DAY)));
        broken(rule, () -> ON_TUESDAY.refuseClosedTrust(by(TRUST), DayRange.on(LocalDate.of(1993, 3, 31))));
    }

    @Test
    void no_rule_about_trusts_applies_to_a_learner_without_a_trust() {
        assertThat(ON_TUESDAY.lateFor(by(null), DayRange.on(TUESDAY))).isFalse();
    }

    @Test
    void a_refusal_includes_its_detail() {
        assertThatThrownBy(() -> ON_TUESDAY.lateFor(by(TRUST), DayRange.on(LAST_DAY.plusDays(1))))
                .hasMessage("The day is outside the campaign. It runs from 1 February 2027 to 14 March 2027.");
        assertThatThrownBy(() -> at("2027-04-01T12:00:00Z").lateFor(by(TRUST), DayRange.on(TUESDAY)))
                .hasMessage("Late reports for this campaign are no longer accepted. They were, until 31 March 2027.");
        assertThatThrownBy(() -> ON_TUESDAY.refuseClosedTrust(by(CLOSING_TRUST), DayRange.on(LAST_DAY)))
                .hasMessage("The trust is not open on that day. It closed on 10 March 2027.");
        assertThatThrownBy(() -> ON_TUESDAY.refuseClosedTrust(by(TRUST), DayRange.on(LocalDate.of(1993, 3, 31))))
                .hasMessage("The trust is not open on that day. It opened on 1 April 1993.");
    }

    @Test
    void lengths_and_staffing_stay_within_their_bounds() {
        broken(ParticipationRule.MINUTES_ARE_POSITIVE, () -> new ActivityDuration(0));
        broken(ParticipationRule.MINUTES_ARE_POSITIVE, () -> new ActivityDuration(721));
        assertThat(new ActivityDuration(720)).hasToString("720");
        var rule = ParticipationRule.STAFF_AND_HOURS_ARE_ZERO_OR_MORE;
        broken(rule, () -> new StaffingFigures(-1, null));
        broken(rule, () -> new StaffingFigures(null, -0.5));
        broken(rule, () -> new StaffingFigures(null, Double.NaN));
        assertThat(new StaffingFigures(0, 0.0)).isNotEqualTo(StaffingFigures.NOT_SAID);
    }

    @Test
    void an_id_begins_with_its_kind_and_needs_no_quoting() {
        var rule = ValueRule.AN_ID_HAS_ITS_FORM;
        broken(rule, () -> ActivityId.check(ActivityKind.STAND, "video-1"));
        broken(rule, () -> ActivityId.check(ActivityKind.STAND, "stand-"));
        broken(rule, () -> ActivityId.check(ActivityKind.STAND, "stand-a/b"));
        broken(rule, () -> ActivityId.check(ActivityKind.STAND, "stand-" + "x".repeat(111)));
    }
}
