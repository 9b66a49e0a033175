package tracker.domain.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/** Test fixtures for all activities: one campaign, a few trusts, and a fixed day. */
public final class CampaignStory {

    public static final CampaignId CAMPAIGN = new CampaignId(2027);
    public static final CampaignId CLOSED_CAMPAIGN = new CampaignId(2026);
    public static final CampaignId UNKNOWN_CAMPAIGN = new CampaignId(2031);
    public static final TrustCode TRUST = new TrustCode("RJ1");
    public static final TrustCode OTHER_TRUST = new TrustCode("RTE");
    /** A trust that closes within the week, on 10 March 2027. */
    public static final TrustCode CLOSING_TRUST = new TrustCode("RW6");

    public static final TrustCode UNKNOWN_TRUST = new TrustCode("XXX");

    public static final LocalDate RUN_UP_FROM = LocalDate.of(2027, 2, 1);
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 5);
    public static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);
    public static final LocalDate LATE_UNTIL = LocalDate.of(2027, 3, 31);

    public static final Reason REASON = new Reason("the venue asked for it");

    private CampaignStory() {}

    /** An aggregate fixture with the clock at noon on that London day. */
    public static <T> AggregateTestFixture<T> on(LocalDate today, Class<T> aggregate) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(takingPart(clockOn(today)));
        return fixture;
    }

    public static Clock clockOn(LocalDate today) {
        return Clock.fixed(
                today.atTime(LocalTime.NOON).atZone(LondonCalendar.ZONE).toInstant(), LondonCalendar.ZONE);
    }

    public static ParticipationRules takingPart(Clock clock) {
        return new ParticipationRules(CampaignStory::campaign, CampaignStory::trust, clock);
    }

    /** The contribution of an activity after these events. */
    public static ActivityContribution contributionAfter(ContributionEvent first, ContributionEvent... others) {
        ActivityContribution contribution = first.contribution(null);
        for (ContributionEvent event : others) {
            contribution = event.contribution(contribution);
        }
        return contribution;
    }

    private static Optional<AnnouncedCampaign> campaign(CampaignId id) {
        if (id.equals(UNKNOWN_CAMPAIGN)) {
            return Optional.empty();
        }
        int back = CAMPAIGN.value() - id.value();
        CampaignDays days = new CampaignDays(
                RUN_UP_FROM.minusYears(back),
                FIRST_DAY.minusYears(back),
                LAST_DAY.minusYears(back),
                LATE_UNTIL.minusYears(back));
        List<OfferedCourse> courses = List.of(
                new OfferedCourse(CourseCode.GENOMICS, "Genomics", "A provider", "https://example.org/genomics"),
                new OfferedCourse(
                        CourseCode.BIOINFORMATICS,
                        "Bioinformatics",
                        "A provider",
                        "https://example.org/bioinformatics"));
        return Optional.of(new AnnouncedCampaign(
                id,
                "Healthcare Science Week " + id,
                days,
                DatesStatus.CONFIRMED,
                id.equals(CLOSED_CAMPAIGN),
                courses,
                List.of(),
                List.of()));
    }

    private static Optional<RegisteredTrust> trust(TrustCode code) {
        if (code.equals(UNKNOWN_TRUST)) {
            return Optional.empty();
        }
        return Optional.of(new RegisteredTrust(
                code,
                "Trust " + code,
                TrustType.ACUTE,
                new Region("Y56", "London"),
                new Icb("QKK", "NHS South East London Integrated Care Board"),
                new TrustLocation("London", "SE1 9RT", 51.5, -0.09, "E09000028"),
                LocalDate.of(1993, 4, 1),
                code.equals(CLOSING_TRUST) ? LocalDate.of(2027, 3, 10) : null,
                Set.of()));
    }
}
