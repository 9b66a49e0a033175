package tracker.app.imports;

import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.schooltalk.SchoolTalkRule;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** Imports school talks. */
record SchoolTalkImportFactory() implements ImportCommandFactory {

    @Override
    public ActivityCommand planned(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        return new BookSchoolTalk(SchoolTalkId.of(entry.source()), campaign, trust, details(entry));
    }

    @Override
    public ActivityCommand held(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        SchoolTalkFigures figures =
                new SchoolTalkFigures(entry.reach(), entry.staffing(), MeaningfulEncounter.NOT_TICKED);
        return new DeliverSchoolTalk(SchoolTalkId.of(entry.source()), campaign, trust, details(entry), figures);
    }

    @Override
    public ActivityCommand withdrawn(String activity, CampaignId campaign, TrustCode trust, Reason reason) {
        return new WithdrawSchoolTalk(new SchoolTalkId(activity), campaign, trust, reason);
    }

    @Override
    public ActivityCommand restored(String activity, CampaignId campaign, TrustCode trust, Reason reason) {
        return new RestoreSchoolTalk(new SchoolTalkId(activity), campaign, trust, reason);
    }

    @Override
    public String doneText(boolean held) {
        return held ? "school talk delivered" : "school talk booked";
    }

    @Override
    public Set<BusinessRule> alreadyImportedRules() {
        return Set.of(
                SchoolTalkRule.A_SCHOOL_TALK_IS_BOOKED_ONCE,
                SchoolTalkRule.A_SCHOOL_TALK_IS_DELIVERED_ONCE,
                SchoolTalkRule.A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED,
                SchoolTalkRule.A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST);
    }

    private static SchoolTalkDetails details(ImportEntry entry) {
        return new SchoolTalkDetails(
                entry.days().from(),
                ImportCommandFactory.given(entry.school()),
                null,
                entry.yearGroups(),
                entry.topic(),
                entry.minutes(),
                entry.note());
    }
}
