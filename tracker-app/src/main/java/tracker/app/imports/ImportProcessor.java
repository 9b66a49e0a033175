package tracker.app.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.FileRefusedException;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.messaging.IdentifiedCommand;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.app.signin.CheckedCommandBatch;
import tracker.app.spreadsheet.SpreadsheetReader;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportRule;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;

/**
 * Processes the rows of one import in batches of some hundred: checks or imports them. Progress is stored after each
 * batch, so that an import can be stopped and resumed; ids derived from the rows prevent duplicates.
 */
@Component
class ImportProcessor {

    /** Two statements, since two are sent at once. */
    static final int GROUP = 400;

    private static final ChangeScope OF_NO_BOARD = new ChangeScope(false, Set.of(), Set.of());

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final UploadStore shelf;
    private final ReferenceListResolver words;
    private final SchoolTextResolver schools;
    private final Queries queries;
    private final CheckedCommandBatch commands;
    private final LiveQueryRegistry live;
    private final Clock clock;

    ImportProcessor(
            ImportRepository imports,
            ImportRowRepository rows,
            UploadStore shelf,
            ReferenceListResolver words,
            SchoolTextResolver schools,
            @Qualifier("house") Queries queries,
            CheckedCommandBatch commands,
            LiveQueryRegistry live,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.shelf = shelf;
        this.words = words;
        this.schools = schools;
        this.queries = queries;
        this.commands = commands;
        this.live = live;
        this.clock = clock;
    }

    /** Checks the rows; if the file is invalid the import stays opened. */
    void tryOut(StoredImport stored) {
        ImportId id = stored.details().id();
        rows.clear(id);
        ImportRowChecker trial =
                new ImportRowChecker(commands, rows, new ImportDuplicateChecker(rows), stored.person());
        try {
            boolean all = groups(stored, group -> rows.add(id, trial.results(group)));
            if (all) {
                imports.updateRowCount(
                        id, imports.find(id).orElseThrow().details().rows());
            } else {
                rows.clear(id);
            }
            imports.end(
                    id,
                    all ? ImportState.CHECKED : ImportState.OPENED,
                    all ? "" : "Stopped before all rows were checked.");
        } catch (FileRefusedException refused) {
            rows.clear(id);
            imports.end(id, ImportState.OPENED, sentence(refused));
        }
        live.changed(OF_NO_BOARD);
    }

    /** Imports the checked rows; finished rows are skipped. */
    void apply(StoredImport stored) {
        ImportId id = stored.details().id();
        try {
            boolean all = groups(stored, group -> takeOver(stored, group));
            imports.end(id, all ? ImportState.DONE : ImportState.STOPPED, "");
        } catch (FileRefusedException refused) {
            imports.end(id, ImportState.STOPPED, sentence(refused));
        } catch (RowUnansweredException none) {
            imports.end(id, ImportState.STOPPED, none.sentence());
        }
        live.changed(OF_NO_BOARD);
    }

    /** Processes one batch. */
    interface RowGroupHandler {
        void with(List<ParsedImportRow> group);
    }

    /** @return false when it was stopped before the end */
    private boolean groups(StoredImport stored, RowGroupHandler step) {
        ImportSummary told = stored.details();
        if (!shelf.has(told.id())) {
            throw new FileRefusedException(told.file(), List.of(ImportRule.THE_FILE_IS_HERE.sentence()));
        }
        ImportColumnMapping columns = stored.columns();
        LocalDate today = LondonCalendar.today(clock);
        ImportRowReader reader = new ImportRowReader(words, schools, dates(today), told.trust(), today);
        try (SpreadsheetReader table = SpreadsheetReader.open(
                shelf.file(told.id()), told.file(), ImportColumnMapping::known, stored.table())) {
            if (!table.headings().equals(told.headings())) {
                throw new FileRefusedException(told.file(), List.of(ImportRule.THE_FILE_IS_HERE.sentence()));
            }
            int done = 0;
            while (table.hasNext()) {
                List<ParsedImportRow> group = new ArrayList<>(GROUP);
                while (table.hasNext() && group.size() < GROUP) {
                    group.add(reader.read(new ImportCellReader(table.next(), columns)));
                }
                step.with(group);
                done += group.size();
                boolean on = imports.progress(told.id(), done);
                live.changed(OF_NO_BOARD);
                if (!on && table.hasNext() || Thread.currentThread().isInterrupted()) {
                    return false;
                }
            }
        }
        return true;
    }

    private ImportDayReader dates(LocalDate today) {
        CampaignList campaigns = queries.ask(new ListCampaigns());
        int year = campaigns
                .currentOn(today)
                .map(campaign -> campaign.id().value())
                .orElse(today.getYear());
        return new ImportDayReader(year, campaigns::find);
    }

    private void takeOver(StoredImport stored, List<ParsedImportRow> group) {
        ImportId id = stored.details().id();
        Map<Integer, String> waiting = rows.waiting(
                id, group.getFirst().cells().number(), group.getLast().cells().number());
        Map<Integer, IdentifiedCommand> sent = new LinkedHashMap<>();
        for (ParsedImportRow row : group) {
            int number = row.cells().number();
            String tried = waiting.get(number);
            if (tried == null) {
                continue;
            }
            IdentifiedCommand wish = row.identifiedCommand();
            if (wish == null || !wish.id().value().equals(tried)) {
                rows.markWrong(
                        id,
                        number,
                        List.of(new CellNote("", "The row has changed since it was checked. Check again.")));
            } else {
                sent.put(number, wish);
            }
        }
        Map<Integer, Throwable> failed = send(stored, sent);
        settle(id, sent, failed);
        failed.forEach((number, why) -> {
            if (!(why instanceof RuleBroken)) {
                throw new RowUnansweredException(number);
            }
        });
    }

    /** The failed rows with reasons. */
    Map<Integer, Throwable> send(StoredImport stored, Map<Integer, IdentifiedCommand> wishes) {
        List<CompletableFuture<Void>> answers = commands.send(
                stored.person(),
                List.copyOf(wishes.values()),
                Map.of(CommandIdInterceptor.IMPORT, stored.details().id().value()));
        Map<Integer, Throwable> failed = new LinkedHashMap<>();
        int next = 0;
        for (Integer number : wishes.keySet()) {
            CompletableFuture<Void> answer = answers.get(next++);
            if (answer.isCompletedExceptionally()) {
                failed.put(number, innermost(answer.exceptionNow()));
            }
        }
        return failed;
    }

    /** The events show which of them came from this import. */
    private void settle(ImportId id, Map<Integer, IdentifiedCommand> sent, Map<Integer, Throwable> failed) {
        Map<String, String> stored = rows.stored(
                sent.values().stream().map(wish -> wish.id().value()).toList());
        Map<RowOutcome, List<Integer>> become = new HashMap<>();
        sent.forEach((number, wish) -> {
            String by = stored.get(wish.id().value());
            if (by != null) {
                become.computeIfAbsent(
                                by.equals(id.value()) ? RowOutcome.STORED : RowOutcome.THERE,
                                outcome -> new ArrayList<>())
                        .add(number);
            } else if (failed.get(number) instanceof RuleBroken broken) {
                rows.markWrong(id, number, List.of(new CellNote("", broken.sentence())));
            }
        });
        become.forEach((outcome, numbers) -> rows.updateOutcome(id, outcome, numbers));
    }

    static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof java.util.concurrent.CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    static String sentence(FileRefusedException refused) {
        return ImportRule.THE_FILE_CAN_BE_READ.sentence() + " " + String.join(" ", refused.faults()) + ".";
    }

    /** The result of a row is unknown; it can safely be sent again. */
    static final class RowUnansweredException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int number;

        RowUnansweredException(int number) {
            this.number = number;
        }

        String sentence() {
            return "There was no response for row " + number
                    + ". Continue when the tracker is available again. Nothing is stored twice.";
        }
    }
}
