package tracker.app.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** Values shared by the samples: one week, one trust, and figures with all or no optional parts. */
final class SampleValues {

    static final CampaignId CAMPAIGN = new CampaignId(2027);
    static final TrustCode TRUST = new TrustCode("RJ1");
    static final TrustCode NO_TRUST = null;
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
    static final Instant TUESDAY_NOON = Instant.parse("2027-03-09T12:00:00.123456Z");
    static final Reason REASON = new Reason("The hall is closed.\nWe “moved” – sorry.");

    static final Reach RANGE = new Reach(100, 120, 150, CountingMethod.CLICKER);
    static final StaffingFigures STAFF = new StaffingFigures(4, 6.5);

    static final School KNOWN_SCHOOL = new School("100000", new TextLine("Priory School"));
    static final School UNKNOWN_SCHOOL = new School(null, new TextLine("A college in Leeds"));

    private SampleValues() {}

    /** As counted; without a range. */
    static Reach counted(CountingMethod method) {
        return Reach.of(60, method);
    }
}
