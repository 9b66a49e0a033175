package tracker.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tracker.app.imports.ImportRowRepository.ImportedActivityRow;
import tracker.app.messaging.ActivityCommandsFactory;
import tracker.app.messaging.IdentifiedCommand;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityRefusal;
import tracker.domain.activity.ActivityRule;
import tracker.domain.campaign.CampaignId;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.domain.shared.RuleBroken;

/**
 * Undoes or restores an import. Planned activities are withdrawn too, not cancelled, because a cancellation cannot be
 * restored.
 */
@Component
class ImportReversalService {

    private static final ChangeScope OF_NO_BOARD = new ChangeScope(false, Set.of(), Set.of());

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportProcessor work;
    private final LiveQueryRegistry live;

    ImportReversalService(
            ImportRepository imports, ImportRowRepository rows, ImportProcessor work, LiveQueryRegistry live) {
        this.imports = imports;
        this.rows = rows;
        this.work = work;
        this.live = live;
    }

    void takeBack(StoredImport stored) {
        boolean all = run(stored, RowOutcome.STORED, RowOutcome.TAKEN_BACK);
        end(stored, all ? ImportState.TAKEN_BACK : ImportState.STOPPED);
    }

    void putBack(StoredImport stored) {
        boolean all = run(stored, RowOutcome.TAKEN_BACK, RowOutcome.STORED);
        end(stored, all ? ImportState.DONE : ImportState.STOPPED);
    }

    private void end(StoredImport stored, ImportState state) {
        ImportId id = stored.details().id();
        imports.end(id, state, imports.find(id).orElseThrow().details().problem());
        live.changed(OF_NO_BOARD);
    }

    private boolean run(StoredImport stored, RowOutcome from, RowOutcome to) {
        ImportId id = stored.details().id();
        int of = stored.details().count(from);
        imports.updateRowCount(id, of);
        int after = 0;
        int done = 0;
        List<ImportedActivityRow> group = rows.importedActivities(id, from, after, ImportProcessor.GROUP);
        while (!group.isEmpty()) {
            Map<Integer, IdentifiedCommand> wishes = wishes(stored, group, to);
            Map<Integer, Throwable> failed = work.send(stored, wishes);
            List<Integer> well = new ArrayList<>(wishes.keySet());
            failed.forEach((number, why) -> {
                if (!isThereAgain(why)) {
                    well.remove(number);
                }
            });
            rows.updateOutcome(id, to, well);
            done += group.size();
            boolean on = imports.progress(id, done);
            live.changed(OF_NO_BOARD);
            if (failed.values().stream().anyMatch(why -> !(why instanceof RuleBroken))) {
                return false;
            }
            after = group.getLast().number();
            group = rows.importedActivities(id, from, after, ImportProcessor.GROUP);
            if (!group.isEmpty() && (!on || Thread.currentThread().isInterrupted())) {
                return false;
            }
        }
        return true;
    }

    /** Someone restored it in the meantime. */
    private static boolean isThereAgain(Throwable refusal) {
        return ActivityRule.refusal(refusal)
                .filter(why -> why == ActivityRefusal.NOT_WITHDRAWN)
                .isPresent();
    }

    private static Map<Integer, IdentifiedCommand> wishes(
            StoredImport stored, List<ImportedActivityRow> group, RowOutcome to) {
        Map<Integer, IdentifiedCommand> wishes = new LinkedHashMap<>();
        for (ImportedActivityRow each : group) {
            if (to == RowOutcome.STORED || !each.edited() || each.includeEdited()) {
                CommandId id =
                        new CommandId("back:" + stored.details().id() + ":" + stored.turns() + ":" + each.number());
                wishes.put(each.number(), new IdentifiedCommand(id, command(stored.details(), each, to)));
            }
        }
        return wishes;
    }

    private static ActivityCommand command(ImportSummary told, ImportedActivityRow each, RowOutcome to) {
        ActivityKind kind = ActivityKind.ofId(each.activity()).orElseThrow();
        ActivityCommands<?, ?> commands =
                ActivityCommandsFactory.of(kind, each.activity(), new CampaignId(each.campaign()), each.trust());
        return to == RowOutcome.TAKEN_BACK
                ? commands.withdraw(reason(told, "was undone"))
                : commands.restore(reason(told, "was restored"));
    }

    private static Reason reason(ImportSummary told, String what) {
        return new Reason("the import of " + told.file() + " on "
                + LondonCalendar.inWords(LondonCalendar.dayOf(told.begun())) + " " + what);
    }
}
