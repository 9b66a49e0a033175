package tracker.app.demo;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;

/** A simulated school talk. */
final class SimulatedTalk {

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

    private SimulatedTalk() {}

    static SimulatedActivity<SchoolTalkDetails, SchoolTalkFigures> on(
            LocalDate day, SimulationContext cast, int number, SeededRandom chance) {
        Reach met = PUPILS.met(chance);
        SchoolTalkDetails details = details(day, SimulatedSchool.listening(cast, chance), chance);
        SchoolTalkFigures figures = new SchoolTalkFigures(met, SimulatedAudience.staff(chance), encounter(chance));
        return new SimulatedActivity<>(
                new SchoolTalkCommands(SchoolTalkId.of(cast.source("talk", number)), cast.year(), cast.code()),
                details,
                figures,
                new SchoolTalkFigures(PUPILS.more(met, chance), figures.staffing(), figures.encounter()),
                new SchoolTalkFigures(PUPILS.fewer(met, chance), figures.staffing(), figures.encounter()));
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
}
