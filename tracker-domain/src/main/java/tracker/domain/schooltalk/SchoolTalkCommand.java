package tracker.domain.schooltalk;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** A command to a school talk. */
public sealed interface SchoolTalkCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    SchoolTalkId id();

    record BookSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, SchoolTalkDetails details)
            implements SchoolTalkCommand {}

    record RescheduleSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, LocalDate day, Reason reason)
            implements SchoolTalkCommand {}

    /**
     * Reports a talk as delivered, whether or not it was booked before.
     *
     * @param details null if it was delivered as booked
     */
    record DeliverSchoolTalk(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable SchoolTalkDetails details,
            SchoolTalkFigures figures)
            implements SchoolTalkCommand {}

    record ReviseSchoolTalk(
            SchoolTalkId id, CampaignId campaign, TrustCode trust, SchoolTalkFigures figures, Reason reason)
            implements SchoolTalkCommand {}

    /**
     * Corrects what was reported.
     *
     * @param details null if only the figures were wrong
     */
    record CorrectSchoolTalk(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable SchoolTalkDetails details,
            SchoolTalkFigures figures,
            Reason reason)
            implements SchoolTalkCommand {}

    record CancelSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}

    record WithdrawSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}

    record RestoreSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}
}
