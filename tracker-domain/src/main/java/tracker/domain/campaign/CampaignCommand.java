package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tracker.domain.shared.Command;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** What can be asked of a campaign. */
public sealed interface CampaignCommand extends Command {

    CampaignId campaign();

    /** Natural keys carry their kind, since the event table knows no types (decision 0002). */
    @TargetAggregateIdentifier
    default String stream() {
        return "campaign:" + campaign();
    }

    record AnnounceCampaign(CampaignId campaign, TextLine name, CampaignDays days, DatesStatus dates)
            implements CampaignCommand {}

    record RescheduleCampaign(CampaignId campaign, CampaignDays days, DatesStatus dates, Reason reason)
            implements CampaignCommand {}

    record OfferCourse(CampaignId campaign, CourseCode course, TextLine title, TextLine provider, HttpsAddress address)
            implements CampaignCommand {}

    record RetireCourse(CampaignId campaign, CourseCode course, Reason reason) implements CampaignCommand {}

    /** @param target above zero, in the measure's unit */
    record SetGoal(CampaignId campaign, CampaignMeasure measure, Area part, int target, LocalDate by)
            implements CampaignCommand {}

    /** @param instant up to which facts count; not in the future */
    record FreezeCount(CampaignId campaign, TextLine name, Instant instant) implements CampaignCommand {}

    record CloseCampaign(CampaignId campaign, Reason reason) implements CampaignCommand {}

    record ReopenCampaign(CampaignId campaign, Reason reason) implements CampaignCommand {}
}
