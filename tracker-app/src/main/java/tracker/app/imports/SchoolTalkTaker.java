package tracker.app.imports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.Staffing;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.schooltalk.SchoolTalkRule;
import tracker.domain.shared.Days;
import tracker.domain.shared.Line;
import tracker.domain.shared.Rule;
import tracker.domain.shared.School;
import tracker.domain.trust.TrustCode;

/** Takes school talks. */
record SchoolTalkTaker() implements Taker {

    @Override
    public ActivityCommand planned(FoundActivity found, Days days, CampaignId campaign, TrustCode trust) {
        return new BookSchoolTalk(SchoolTalkId.of(found.source()), campaign, trust, details(found, days));
    }

    @Override
    public ActivityCommand held(FoundActivity found, Days days, CampaignId campaign, TrustCode trust) {
        SchoolTalkFigures figures =
                new SchoolTalkFigures(found.reach(), Staffing.NOT_SAID, MeaningfulEncounter.NOT_TICKED);
        return new DeliverSchoolTalk(SchoolTalkId.of(found.source()), campaign, trust, details(found, days), figures);
    }

    @Override
    public String done(boolean held) {
        return held ? "school talk delivered" : "school talk booked";
    }

    @Override
    public Set<Rule> takenBefore() {
        return Set.of(
                SchoolTalkRule.A_SCHOOL_TALK_IS_BOOKED_ONCE,
                SchoolTalkRule.A_SCHOOL_TALK_IS_DELIVERED_ONCE,
                SchoolTalkRule.A_CANCELLED_SCHOOL_TALK_STAYS_CANCELLED,
                SchoolTalkRule.A_WITHDRAWN_SCHOOL_TALK_IS_RESTORED_FIRST);
    }

    private static SchoolTalkDetails details(FoundActivity found, Days days) {
        @Nullable Line topic = found.title().isEmpty() ? null : new Line(found.title());
        return new SchoolTalkDetails(
                Taker.singleDay(days),
                new School(null, Taker.venue(found)),
                null,
                List.of(),
                topic,
                null,
                PageNote.of(found, found.specialisms()));
    }
}
