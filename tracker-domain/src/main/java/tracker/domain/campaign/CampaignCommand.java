package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** A command to a campaign. */
public sealed interface CampaignCommand extends Command {

    CampaignId campaign();

    /**
     * The natural key with its aggregate type as a prefix, because the event table is unique on id and sequence and has
     * no type column (decision 0002).
     */
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

    /**
     * Sets the goal of one measure in one area.
     *
     * @param target above zero, in the measure's unit
     */
    record SetGoal(CampaignId campaign, CampaignMeasure measure, Area part, int target, LocalDate by)
            implements CampaignCommand {}

    /**
     * Publishes an official count.
     *
     * @param instant events known up to it count; not in the future
     * @param confirmed position of the figures that were shown and confirmed; null if none were shown
     */
    record FreezeCount(
            CampaignId campaign,
            TextLine name,
            Instant instant,
            @Nullable Long confirmed) implements CampaignCommand {

        /** Without figures to confirm. */
        public FreezeCount(CampaignId campaign, TextLine name, Instant instant) {
            this(campaign, name, instant, null);
        }
    }

    record CloseCampaign(CampaignId campaign, Reason reason) implements CampaignCommand {}

    record ReopenCampaign(CampaignId campaign, Reason reason) implements CampaignCommand {}
}
