package tracker.app.imports;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.FileRefusedException;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.spreadsheet.SheetSelection;
import tracker.app.spreadsheet.SpreadsheetReader;
import tracker.domain.imports.ImportCommand;
import tracker.domain.imports.ImportCommand.ApplyImport;
import tracker.domain.imports.ImportCommand.ChooseImportSource;
import tracker.domain.imports.ImportCommand.DeleteImport;
import tracker.domain.imports.ImportCommand.OpenImport;
import tracker.domain.imports.ImportCommand.PutBackImport;
import tracker.domain.imports.ImportCommand.StopImport;
import tracker.domain.imports.ImportCommand.TakeBackImport;
import tracker.domain.imports.ImportCommand.TickImportRows;
import tracker.domain.imports.ImportCommand.TryImport;
import tracker.domain.imports.ImportRule;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;

/** Handles import commands: quick ones at once, the rest in the background. */
@Component
public class ImportCommandHandler {

    private static final int LONGEST_NAME = 200;

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportTaskRunner runs;
    private final UploadStore shelf;
    private final Clock clock;

    ImportCommandHandler(
            ImportRepository imports, ImportRowRepository rows, ImportTaskRunner runs, UploadStore shelf, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.runs = runs;
        this.shelf = shelf;
        this.clock = clock;
    }

    @CommandHandler
    public void on(OpenImport command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        RuleBroken.when(!shelf.has(command.id()), ImportRule.THE_FILE_IS_HERE);
        RuleBroken.when(imports.find(command.id()).isPresent(), ImportRule.ONE_THING_AT_A_TIME);
        String name = shortened(command.file());
        OpenedTable table;
        try {
            table = opened(command, name, SheetSelection.AUTOMATIC);
        } catch (RuleBroken refused) {
            shelf.delete(command.id());
            throw refused;
        }
        imports.add(
                command.id(),
                command.trust(),
                by == null ? null : new PersonId(by),
                name,
                shelf.hash(command.id()),
                clock.instant(),
                table.columns(),
                table.where());
    }

    /** A table of a file, with what its columns mean. */
    private record OpenedTable(ImportColumnMapping columns, SheetSelection where) {}

    private OpenedTable opened(ImportCommand command, String name, SheetSelection chosen) {
        try (SpreadsheetReader table =
                SpreadsheetReader.open(shelf.file(command.id()), name, ImportColumnMapping::known, chosen)) {
            return new OpenedTable(
                    imports.findMapping(command.trust(), table.headings())
                            .orElseGet(() -> ImportColumnMapping.guessed(table.headings())),
                    table.selection());
        } catch (FileRefusedException refused) {
            throw new RuleBroken(
                    ImportRule.THE_FILE_CAN_BE_READ, "The reason: " + String.join("; ", refused.faults()) + ".");
        }
    }

    @CommandHandler
    public void on(ChooseImportSource command) {
        ImportSummary told = notImported(command);
        RuleBroken.when(!shelf.has(command.id()), ImportRule.THE_FILE_IS_HERE);
        OpenedTable table = opened(
                command,
                told.file(),
                new SheetSelection(command.sheet(), List.of(), Math.max(0, command.headingRow())));
        rows.clear(command.id());
        imports.updateTable(command.id(), table.columns(), table.where());
    }

    @CommandHandler
    public void on(TickImportRows command) {
        idle(command);
        RuleBroken.when(rows.tick(command.id(), command.rows(), command.ticked()) == 0, ImportRule.IT_IS_TRIED_FIRST);
    }

    @CommandHandler
    public void on(DeleteImport command) {
        notImported(command);
        imports.delete(command.id());
        shelf.delete(command.id());
    }

    private ImportSummary notImported(ImportCommand command) {
        ImportSummary told = idle(command);
        RuleBroken.when(
                told.count(RowOutcome.STORED) + told.count(RowOutcome.TAKEN_BACK) > 0,
                command instanceof DeleteImport
                        ? ImportRule.WHAT_WAS_IMPORTED_IS_NOT_DELETED
                        : ImportRule.WHAT_WAS_TAKEN_OVER_STAYS);
        return told;
    }

    @CommandHandler
    public void on(TryImport command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        ImportSummary told = idle(command);
        RuleBroken.when(
                told.count(RowOutcome.STORED) + told.count(RowOutcome.TAKEN_BACK) > 0,
                ImportRule.WHAT_WAS_TAKEN_OVER_STAYS);
        RuleBroken.when(command.columns().size() != told.headings().size(), ImportRule.A_NEEDED_COLUMN_IS_NAMED);
        ImportColumnMapping columns = new ImportColumnMapping(told.headings(), command.columns()).checked();
        imports.updateMapping(command.id(), columns);
        imports.saveMapping(command.trust(), columns);
        begin(command, ImportState.CHECKING, by);
    }

    @CommandHandler
    public void on(ApplyImport command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        ImportSummary told = idle(command);
        RuleBroken.when(
                told.state() != ImportState.CHECKED && told.state() != ImportState.STOPPED,
                ImportRule.IT_IS_TRIED_FIRST);
        imports.updateRowCount(command.id(), told.rows());
        begin(command, ImportState.RUNNING, by);
    }

    @CommandHandler
    public void on(StopImport command) {
        known(command);
        imports.stop(command.id());
    }

    @CommandHandler
    public void on(TakeBackImport command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        ImportSummary told = idle(command);
        RuleBroken.when(told.count(RowOutcome.STORED) == 0, ImportRule.THERE_IS_SOMETHING_TO_TAKE_BACK);
        rows.includeEdited(command.id(), command.also());
        begin(command, ImportState.TAKING_BACK, by);
    }

    @CommandHandler
    public void on(PutBackImport command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        ImportSummary told = idle(command);
        RuleBroken.when(told.count(RowOutcome.TAKEN_BACK) == 0, ImportRule.ONLY_WHAT_WAS_TAKEN_BACK_IS_PUT_BACK);
        begin(command, ImportState.PUTTING_BACK, by);
    }

    private void begin(ImportCommand command, ImportState state, @Nullable String by) {
        RuleBroken.when(
                !imports.begin(command.id(), state, by == null ? null : new PersonId(by)),
                ImportRule.ONE_THING_AT_A_TIME);
        runs.start(command.id());
    }

    private ImportSummary idle(ImportCommand command) {
        ImportSummary told = known(command);
        RuleBroken.when(told.state().busy(), ImportRule.ONE_THING_AT_A_TIME);
        return told;
    }

    /** A user of one trust cannot use another trust's import by its id. */
    private ImportSummary known(ImportCommand command) {
        return imports.find(command.id())
                .map(StoredImport::details)
                .filter(told -> Objects.equals(told.trust(), command.trust()))
                .orElseThrow(() -> new RuleBroken(ImportRule.THERE_IS_SUCH_AN_IMPORT));
    }

    private static String shortened(String file) {
        String plain = file.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        String named = plain.isEmpty() ? "a file" : plain;
        return Optional.of(named)
                .filter(name -> name.length() <= LONGEST_NAME)
                .orElseGet(() -> named.substring(0, LONGEST_NAME));
    }
}
