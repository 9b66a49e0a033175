package tracker.domain.schooltalk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ActivityStage;
import tracker.domain.participation.ContributionEvent;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** What has happened to a school talk. */
public sealed interface SchoolTalkEvent extends ContributionEvent {

    @Override
    SchoolTalkId id();

    @Override
    TrustCode trust();

    @Override
    default ActivityKind kind() {
        return ActivityKind.SCHOOL_TALK;
    }

    /** @param late told after the last day of the week */
    record SchoolTalkBooked(
            SchoolTalkId id, CampaignId campaign, TrustCode trust, SchoolTalkDetails details, boolean late)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.planned(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            late)
                    .with(details.school());
        }

        @Override
        public String sentence() {
            return "School talk booked for " + details.inWords() + ".";
        }
    }

    record SchoolTalkRescheduled(
            SchoolTalkId id, CampaignId campaign, TrustCode trust, LocalDate oldDay, LocalDate day, Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).on(DayRange.on(day));
        }

        @Override
        public String sentence() {
            return "School talk moved from " + LondonCalendar.inWords(oldDay) + " to " + LondonCalendar.inWords(day)
                    + ": " + reason;
        }
    }

    /** @param late told after the last day of the week */
    record SchoolTalkDelivered(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkDetails details,
            SchoolTalkFigures figures,
            boolean late)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            figures.pupils(),
                            late)
                    .with(details.school());
        }

        @Override
        public String sentence() {
            return "School talk delivered on " + details.inWords() + ": " + figures.inWords() + ".";
        }
    }

    record SchoolTalkRevised(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkFigures oldFigures,
            SchoolTalkFigures figures,
            Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.pupils());
        }

        @Override
        public String sentence() {
            return "School talk revised to " + figures.inWords() + "; before " + oldFigures.inWords() + ": " + reason;
        }
    }

    record SchoolTalkCorrected(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkDetails oldDetails,
            SchoolTalkFigures oldFigures,
            SchoolTalkDetails details,
            SchoolTalkFigures figures,
            Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(DayRange.on(details.day()))
                    .titled(details.school().name().value())
                    .with(details.school())
                    .measured(figures.pupils());
        }

        @Override
        public String sentence() {
            return "School talk corrected to " + details.inWords() + ", " + figures.inWords() + "; before "
                    + oldDetails.inWords() + ", " + oldFigures.inWords() + ": " + reason;
        }
    }

    record SchoolTalkCancelled(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).at(ActivityStage.CANCELLED);
        }

        @Override
        public String sentence() {
            return "School talk cancelled: " + reason;
        }
    }

    record SchoolTalkWithdrawn(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).withdrawn(true);
        }

        @Override
        public String sentence() {
            return "School talk withdrawn: " + reason;
        }
    }

    record SchoolTalkRestored(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).withdrawn(false);
        }

        @Override
        public String sentence() {
            return "School talk restored: " + reason;
        }
    }
}
