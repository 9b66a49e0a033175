package tracker.app.foundactivities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.SendingFailedException;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.app.foundactivities.FoundActivityResult.FoundActivityOutcome;
import tracker.domain.activity.ActivityRefusal;
import tracker.domain.activity.ActivityRule;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustRegistry;

/** Imports matching rows one after another; earlier imports stay as they are, whatever has changed since. */
@Component
class FoundActivityImporter {

    private final FoundActivityPlanner rules;
    private final SequentialCommandSender commands;
    private final ImportedActivityChecker already;

    FoundActivityImporter(
            CampaignRegistry campaigns,
            TrustRegistry trusts,
            Clock clock,
            SequentialCommandSender commands,
            ImportedActivityChecker already) {
        ParticipationRules takingPart = new ParticipationRules(campaigns, trusts, clock);
        this.rules = new FoundActivityPlanner(FoundActivityMapper.shipped(), campaigns, trusts, takingPart);
        this.commands = commands;
        this.already = already;
    }

    FoundActivitiesReport dryRun(FoundActivityFile file) {
        List<FoundActivityResult> verdicts =
                file.rows().stream().map(found -> verdict(found, this::dryRun)).toList();
        return new FoundActivitiesReport(file.name(), true, verdicts);
    }

    /** Stops at the first row without an answer; the rest is listed as not processed. */
    FoundActivitiesReport apply(FoundActivityFile file) {
        List<FoundActivityResult> verdicts = new ArrayList<>();
        boolean stopped = false;
        for (FoundActivity found : file.rows()) {
            FoundActivityResult verdict = stopped
                    ? FoundActivityResult.of(found, FoundActivityOutcome.NOT_REACHED, "the import had stopped")
                    : verdict(found, this::sent);
            stopped = verdict.outcome() == FoundActivityOutcome.NOT_REACHED;
            verdicts.add(verdict);
        }
        return new FoundActivitiesReport(file.name(), false, verdicts);
    }

    private FoundActivityResult verdict(FoundActivity found, Function<PlannedImport, FoundActivityResult> next) {
        try {
            return next.apply(rules.plan(found));
        } catch (RowRejectedException misfit) {
            return FoundActivityResult.of(found, FoundActivityOutcome.LEFT_OUT, misfit.reason());
        }
    }

    private FoundActivityResult dryRun(PlannedImport planned) {
        return FoundActivityResult.of(
                planned.found(),
                already.isImported(planned) ? FoundActivityOutcome.THERE_ALREADY : FoundActivityOutcome.TAKEN,
                planned.doneText());
    }

    private FoundActivityResult sent(PlannedImport planned) {
        try {
            commands.send(planned.command());
            return FoundActivityResult.of(planned.found(), FoundActivityOutcome.TAKEN, planned.doneText());
        } catch (RuleBroken refused) {
            return ActivityRule.refusal(refused)
                            .filter(ActivityRefusal::isThereAlready)
                            .isPresent()
                    ? FoundActivityResult.of(planned.found(), FoundActivityOutcome.THERE_ALREADY, planned.doneText())
                    : FoundActivityResult.of(planned.found(), FoundActivityOutcome.LEFT_OUT, refused.sentence());
        } catch (SendingFailedException failed) {
            return FoundActivityResult.of(planned.found(), FoundActivityOutcome.NOT_REACHED, failed.reason());
        }
    }
}
