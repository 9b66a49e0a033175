package tracker.domain.schooltalk;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.campaign.CampaignId;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ConfirmSchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReturnSchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** Creates every command to one school talk. */
public record SchoolTalkCommands(SchoolTalkId id, CampaignId campaign, TrustCode trust)
        implements ActivityCommands<SchoolTalkDetails, SchoolTalkFigures> {

    public static SchoolTalkCommands of(String id, CampaignId campaign, TrustCode trust) {
        return new SchoolTalkCommands(new SchoolTalkId(id), campaign, trust);
    }

    @Override
    public SchoolTalkCommand plan(SchoolTalkDetails details) {
        return new BookSchoolTalk(id, campaign, trust, details);
    }

    @Override
    public SchoolTalkCommand report(@Nullable SchoolTalkDetails details, SchoolTalkFigures figures) {
        return new DeliverSchoolTalk(id, campaign, trust, details, figures);
    }

    @Override
    public SchoolTalkCommand move(DayRange days, Reason reason) {
        return new RescheduleSchoolTalk(id, campaign, trust, days.from(), reason);
    }

    @Override
    public SchoolTalkCommand replan(SchoolTalkDetails details, Reason reason) {
        return new RescheduleSchoolTalk(id, campaign, trust, details.day(), reason, details);
    }

    @Override
    public SchoolTalkCommand revise(SchoolTalkFigures figures, Reason reason) {
        return new ReviseSchoolTalk(id, campaign, trust, figures, reason);
    }

    @Override
    public SchoolTalkCommand correct(@Nullable SchoolTalkDetails details, SchoolTalkFigures figures, Reason reason) {
        return new CorrectSchoolTalk(id, campaign, trust, details, figures, reason);
    }

    @Override
    public SchoolTalkCommand cancel(Reason reason) {
        return new CancelSchoolTalk(id, campaign, trust, reason);
    }

    @Override
    public SchoolTalkCommand withdraw(Reason reason) {
        return new WithdrawSchoolTalk(id, campaign, trust, reason);
    }

    @Override
    public SchoolTalkCommand restore(Reason reason) {
        return new RestoreSchoolTalk(id, campaign, trust, reason);
    }

    @Override
    public SchoolTalkCommand confirmFigures() {
        return new ConfirmSchoolTalkFigures(id, campaign, trust);
    }

    @Override
    public SchoolTalkCommand returnFigures(Reason reason) {
        return new ReturnSchoolTalkFigures(id, campaign, trust, reason);
    }

    @Override
    public SchoolTalkDetails details(ActivityEntry entry) {
        return new SchoolTalkDetails(
                entry.days().from(),
                ActivityCommands.required(entry.school()),
                null,
                entry.yearGroups(),
                entry.topic(),
                entry.minutes(),
                entry.note(),
                entry.openToPublic());
    }

    @Override
    public SchoolTalkFigures figures(ActivityEntry entry) {
        return new SchoolTalkFigures(entry.reach(), entry.staffing(), MeaningfulEncounter.NOT_TICKED);
    }
}
