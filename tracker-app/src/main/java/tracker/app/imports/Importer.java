package tracker.app.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tracker.app.imports.Verdict.Fate;
import tracker.app.reference.OneByOne;
import tracker.app.reference.SendingFailed;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.ParticipationRules;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustRegistry;

/** Imports the rows that fit, one after another; what was imported before stays as it is, whatever people made of it since. */
@Component
class Importer {

    private final ImportRules rules;
    private final OneByOne commands;
    private final AlreadyImported already;

    Importer(
            CampaignRegistry campaigns, TrustRegistry trusts, Clock clock, OneByOne commands, AlreadyImported already) {
        ParticipationRules takingPart = new ParticipationRules(campaigns, trusts, clock);
        this.rules = new ImportRules(FoundEntries.shipped(), campaigns, trusts, takingPart);
        this.commands = commands;
        this.already = already;
    }

    ImportReport tried(ActivityFile file) {
        List<Verdict> verdicts =
                file.rows().stream().map(found -> verdict(found, this::tried)).toList();
        return new ImportReport(file.name(), true, verdicts);
    }

    /** Stops at the first row that gets no answer; the rest is then listed as not reached. */
    ImportReport applied(ActivityFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean stopped = false;
        for (FoundActivity found : file.rows()) {
            Verdict verdict = stopped
                    ? Verdict.of(found, Fate.NOT_REACHED, "the import had stopped")
                    : verdict(found, this::sent);
            stopped = verdict.fate() == Fate.NOT_REACHED;
            verdicts.add(verdict);
        }
        return new ImportReport(file.name(), false, verdicts);
    }

    private Verdict verdict(FoundActivity found, Function<Planned, Verdict> next) {
        try {
            return next.apply(rules.plan(found));
        } catch (LeftOut misfit) {
            return Verdict.of(found, Fate.LEFT_OUT, misfit.reason());
        }
    }

    private Verdict tried(Planned planned) {
        return Verdict.of(planned.found(), already.is(planned) ? Fate.THERE_ALREADY : Fate.TAKEN, planned.done());
    }

    private Verdict sent(Planned planned) {
        try {
            commands.send(planned.command());
            return Verdict.of(planned.found(), Fate.TAKEN, planned.done());
        } catch (RuleBroken refused) {
            return planned.taker().takenBefore().contains(refused.rule())
                    ? Verdict.of(planned.found(), Fate.THERE_ALREADY, planned.done())
                    : Verdict.of(planned.found(), Fate.LEFT_OUT, refused.sentence());
        } catch (SendingFailed failed) {
            return Verdict.of(planned.found(), Fate.NOT_REACHED, failed.why());
        }
    }
}
