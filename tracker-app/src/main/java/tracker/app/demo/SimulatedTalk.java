package tracker.app.demo;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityDuration;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.Command;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** An invented school talk. */
record SimulatedTalk(
        SchoolTalkId id,
        CampaignId campaign,
        TrustCode trust,
        SchoolTalkDetails details,
        SchoolTalkFigures figures,
        Reach more,
        Reach fewer)
        implements SimulatedActivity {

    private static final SimulatedAudience PUPILS = new SimulatedAudience(
            58,
            0.55,
            12,
            320,
            List.of(
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.ESTIMATE,
                    CountingMethod.ESTIMATE));
    private static final List<TextLine> TOPICS = List.of(
            new TextLine("What a healthcare scientist does"),
            new TextLine("Genes and health"),
            new TextLine("How a heart test works"),
            new TextLine("Physics in medicine"),
            new TextLine("A day in the laboratory"),
            new TextLine("How we hear"));

    static SimulatedTalk on(LocalDate day, SimulationContext cast, int number, SeededRandom chance) {
        Reach met = PUPILS.met(chance);
        return new SimulatedTalk(
                SchoolTalkId.of(cast.source("talk", number)),
                cast.year(),
                cast.code(),
                details(day, SimulatedSchool.listening(cast, chance), chance),
                new SchoolTalkFigures(met, SimulatedAudience.staff(chance), encounter(chance)),
                PUPILS.more(met, chance),
                PUPILS.fewer(met, chance));
    }

    private static SchoolTalkDetails details(LocalDate day, SimulatedSchool at, SeededRandom chance) {
        return new SchoolTalkDetails(
                day,
                at.school(),
                at.phase(),
                at.yearGroups(),
                chance.oneOf(TOPICS),
                new ActivityDuration(chance.between(4, 12) * 10),
                SimulationContext.NOTE);
    }

    private static MeaningfulEncounter encounter(SeededRandom chance) {
        if (chance.percent(40)) {
            return new MeaningfulEncounter(true, true, true, true);
        }
        return new MeaningfulEncounter(chance.percent(60), chance.percent(50), chance.percent(60), chance.percent(30));
    }

    private SchoolTalkFigures with(Reach pupils) {
        return new SchoolTalkFigures(pupils, figures.staffing(), figures.encounter());
    }

    @Override
    public Command planned() {
        return new BookSchoolTalk(id, campaign, trust, details);
    }

    @Override
    public Command moved(LocalDate to, Reason reason) {
        return new RescheduleSchoolTalk(id, campaign, trust, to, reason);
    }

    @Override
    public Command cancelled(Reason reason) {
        return new CancelSchoolTalk(id, campaign, trust, reason);
    }

    @Override
    public Command held(boolean asPlanned) {
        return new DeliverSchoolTalk(id, campaign, trust, asPlanned ? null : details, figures);
    }

    @Override
    public Command revised(Reason reason) {
        return new ReviseSchoolTalk(id, campaign, trust, with(more), reason);
    }

    @Override
    public Command corrected(Reason reason) {
        return new CorrectSchoolTalk(id, campaign, trust, null, with(fewer), reason);
    }

    @Override
    public Command withdrawn(Reason reason) {
        return new WithdrawSchoolTalk(id, campaign, trust, reason);
    }

    @Override
    public Command restored(Reason reason) {
        return new RestoreSchoolTalk(id, campaign, trust, reason);
    }
}
