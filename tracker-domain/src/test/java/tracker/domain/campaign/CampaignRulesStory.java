package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import tracker.domain.campaign.CampaignEvent.CampaignAnnounced;
import tracker.domain.campaign.CampaignEvent.CampaignClosed;
import tracker.domain.campaign.CampaignEvent.CampaignReopened;
import tracker.domain.campaign.CampaignEvent.CampaignRescheduled;
import tracker.domain.campaign.CampaignEvent.CountFrozen;
import tracker.domain.campaign.CampaignEvent.CourseOffered;
import tracker.domain.campaign.CampaignEvent.CourseRetired;
import tracker.domain.campaign.CampaignEvent.GoalSet;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** Test fixtures for campaigns: commands, events and values. */
final class CampaignRulesStory {

    static final CampaignId ID = new CampaignId(2027);
    static final TextLine NAME = new TextLine("Healthcare Science Week 2027");
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 5);
    static final CampaignDays DAYS = daysFrom(FIRST_DAY);
    static final CampaignDays NEW_DAYS = daysFrom(FIRST_DAY.plusWeeks(1));
    static final TextLine GENOMICS = new TextLine("Genomics");
    static final TextLine PROVIDER = new TextLine("A provider");
    static final HttpsAddress ADDRESS = new HttpsAddress("https://example.org/genomics");
    static final LocalDate BY = LocalDate.of(2027, 3, 14);
    static final Instant NOW = Instant.parse("2027-03-15T09:00:00Z");
    static final TextLine COUNT = new TextLine("Press release");
    static final Reason REASON = new Reason("the board asked for it");

    private CampaignRulesStory() {}

    static CampaignDays daysFrom(LocalDate firstDay) {
        return new CampaignDays(firstDay.minusDays(30), firstDay, firstDay.plusDays(9), firstDay.plusDays(30));
    }

    static CampaignAnnounced announced() {
        return new CampaignAnnounced(ID, NAME, DAYS, DatesStatus.PROVISIONAL);
    }

    static CampaignRescheduled rescheduled() {
        return new CampaignRescheduled(ID, DAYS, NEW_DAYS, DatesStatus.CONFIRMED, REASON);
    }

    static CourseOffered offered() {
        return new CourseOffered(ID, CourseCode.GENOMICS, GENOMICS, PROVIDER, ADDRESS);
    }

    static CourseRetired retired() {
        return new CourseRetired(ID, CourseCode.GENOMICS, REASON);
    }

    static GoalSet goal(Area part, int target) {
        return new GoalSet(ID, CampaignMeasure.ACTIVITIES, part, target, BY);
    }

    /** The official count at that instant in an event store that adds one event a second. */
    static CountFrozen frozen(Instant instant) {
        return new CountFrozen(ID, COUNT, instant, instant.getEpochSecond());
    }

    static CampaignClosed closed() {
        return new CampaignClosed(ID, REASON);
    }

    static CampaignReopened reopened() {
        return new CampaignReopened(ID, REASON);
    }
}
