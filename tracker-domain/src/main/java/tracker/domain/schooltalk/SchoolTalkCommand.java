package tracker.domain.schooltalk;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.FigureCommand;
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

    /**
     * Moves what is planned to another day, or changes all that is planned.
     *
     * @param details null if only the day changes; otherwise with the same day
     */
    record RescheduleSchoolTalk(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            LocalDate day,
            Reason reason,
            @Nullable SchoolTalkDetails details)
            implements SchoolTalkCommand {

        public RescheduleSchoolTalk(
                SchoolTalkId id, CampaignId campaign, TrustCode trust, LocalDate day, Reason reason) {
            this(id, campaign, trust, day, reason, null);
        }
    }

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
            SchoolTalkFigures figures,
            boolean confirmed)
            implements SchoolTalkCommand, FigureCommand {

        public DeliverSchoolTalk(
                SchoolTalkId id,
                CampaignId campaign,
                TrustCode trust,
                @Nullable SchoolTalkDetails details,
                SchoolTalkFigures figures) {
            this(id, campaign, trust, details, figures, false);
        }

        @Override
        public DeliverSchoolTalk asConfirmed() {
            return new DeliverSchoolTalk(id, campaign, trust, details, figures, true);
        }
    }

    record ReviseSchoolTalk(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkFigures figures,
            Reason reason,
            boolean confirmed)
            implements SchoolTalkCommand, FigureCommand {

        public ReviseSchoolTalk(
                SchoolTalkId id, CampaignId campaign, TrustCode trust, SchoolTalkFigures figures, Reason reason) {
            this(id, campaign, trust, figures, reason, false);
        }

        @Override
        public ReviseSchoolTalk asConfirmed() {
            return new ReviseSchoolTalk(id, campaign, trust, figures, reason, true);
        }
    }

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
            Reason reason,
            boolean confirmed)
            implements SchoolTalkCommand, FigureCommand {

        public CorrectSchoolTalk(
                SchoolTalkId id,
                CampaignId campaign,
                TrustCode trust,
                @Nullable SchoolTalkDetails details,
                SchoolTalkFigures figures,
                Reason reason) {
            this(id, campaign, trust, details, figures, reason, false);
        }

        @Override
        public CorrectSchoolTalk asConfirmed() {
            return new CorrectSchoolTalk(id, campaign, trust, details, figures, reason, true);
        }
    }

    record CancelSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}

    record WithdrawSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}

    record RestoreSchoolTalk(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}

    /** Confirms figures that were held back, which then count. */
    record ConfirmSchoolTalkFigures(SchoolTalkId id, CampaignId campaign, TrustCode trust)
            implements SchoolTalkCommand {}

    /** Sends figures that were held back to the trust, which corrects them or reports them again. */
    record ReturnSchoolTalkFigures(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkCommand {}
}
