package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tracker.domain.imports.ImportCommand;
import tracker.domain.imports.ImportCommand.ApplyImport;
import tracker.domain.imports.ImportCommand.DeleteImport;
import tracker.domain.imports.ImportCommand.PutBackImport;
import tracker.domain.imports.ImportCommand.StopImport;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.links.ImportNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One import with its status and the next steps. */
final class ImportPanel extends Div implements UpdatableComponent<ImportSummary> {

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient ImportFileStore files;
    private final Paragraph about = new Paragraph();
    private final Paragraph standing = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Div progress = new Div();
    private final Div steps = new Div();
    private final Div offered = new Div();
    private transient ImportSummary shown;

    ImportPanel(ImportSummary told, Commands commands, Queries queries, ImportFileStore files) {
        this.commands = commands;
        this.queries = queries;
        this.files = files;
        this.shown = told;
        standing.addClassName("finding");
        standing.getElement().setAttribute("role", "status");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        about.addClassName("about");
        offered.addClassName("buttons");
        add(
                ImportNavigation.imports("All imports", told.trust()),
                new H1(told.file()),
                about,
                standing,
                progress,
                problem,
                steps);
        fresh(told);
    }

    @Override
    public void show(ImportSummary now) {
        boolean same = now.state() == shown.state()
                && now.source().equals(shown.source())
                && now.headings().equals(shown.headings())
                && checked(now).equals(checked(shown))
                && now.problem().equals(shown.problem());
        boolean busy = now.state().busy() && now.state() == shown.state();
        boolean ticked = same && !now.outcomes().equals(shown.outcomes());
        shown = now;
        if (busy) {
            move(now);
        } else if (!same) {
            fresh(now);
        } else if (ticked) {
            move(now);
            offer(now);
        }
    }

    /** The outcomes, whether ticked or not: a row that is ticked stays where it is on the page. */
    private static Map<RowOutcome, Integer> checked(ImportSummary now) {
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        now.outcomes()
                .forEach((outcome, rows) -> outcomes.merge(
                        outcome == RowOutcome.UNTICKED || outcome == RowOutcome.FINE ? RowOutcome.WARNED : outcome,
                        rows,
                        Integer::sum));
        return outcomes;
    }

    private void fresh(ImportSummary now) {
        about.setText(PastImportList.about(now));
        problem.setText(now.problem());
        progress.removeAll();
        steps.removeAll();
        move(now);
        if (now.state().busy()) {
            NativeButton stop = ImportButtonFactory.quiet("Stop", () -> send(new StopImport(now.id(), now.trust())));
            steps.add(stop);
        } else {
            idle(now);
        }
    }

    private void move(ImportSummary now) {
        TextUpdater.update(standing, ImportStatusText.standing(now));
        if (now.state().busy() && now.of() > 0) {
            if (progress.getComponentCount() == 0) {
                progress.add(new ImportProgressBar());
            }
            ((ImportProgressBar) progress.getComponentAt(0)).show(now.done(), now.of());
        }
    }

    /** The button says how many rows are ticked. */
    private void offer(ImportSummary now) {
        offered.removeAll();
        int ready = now.count(RowOutcome.FINE) + now.count(RowOutcome.WARNED);
        boolean tried = now.state() == ImportState.CHECKED || now.state() == ImportState.STOPPED;
        if (tried && ready > 0) {
            String words = now.state() == ImportState.STOPPED ? "Continue with " : "Import ";
            offered.add(ImportButtonFactory.primary(
                    words + FigureFormat.count(ready, "row", "rows"),
                    () -> send(new ApplyImport(now.id(), now.trust()))));
        }
    }

    private void delete(ImportSummary now) {
        problem.setText("");
        new CommandSender(commands)
                .send(
                        new DeleteImport(now.id(), now.trust()),
                        this,
                        () -> getUI().ifPresent(
                                        ui -> ui.navigate(PagePaths.IMPORTS, ImportNavigation.parameters(now.trust()))),
                        problem::setText);
    }

    private void idle(ImportSummary now) {
        boolean tried = now.state() == ImportState.CHECKED || now.state() == ImportState.STOPPED;
        steps.add(offered);
        offer(now);
        if (now.count(RowOutcome.WRONG) > 0) {
            ContentCard wrong = new ContentCard(
                    "Rows that cannot be imported", new ImportRowList(now, Set.of(RowOutcome.WRONG), queries));
            wrong.add(ImportButtonFactory.download(
                    "Download only these rows to correct",
                    "rows-to-correct.csv",
                    ImportButtonFactory.CSV,
                    () -> files.wrongRows(now.id(), now.trust())));
            wrong.showFinding(
                    "Correct these rows in the file and upload it again. Rows already imported are not counted twice.");
            steps.add(wrong);
        }
        if (now.count(RowOutcome.WARNED) + now.count(RowOutcome.UNTICKED) > 0) {
            ContentCard doubtful = new ContentCard(
                    "Rows to check",
                    new ImportRowList(
                            now, Set.of(RowOutcome.WARNED, RowOutcome.UNTICKED), queries, tried ? this::send : null));
            doubtful.showFinding("Only ticked rows are imported. Untick what is wrong or already there.");
            steps.add(doubtful);
        }
        if (now.count(RowOutcome.FINE) > 0) {
            steps.add(new ContentCard(
                    "Rows that will be imported", new ImportRowList(now, Set.of(RowOutcome.FINE), queries)));
        }
        if (now.count(RowOutcome.LEFT_OUT) > 0) {
            steps.add(new ContentCard(
                    "Rows without an activity", new ImportRowList(now, Set.of(RowOutcome.LEFT_OUT), queries)));
        }
        if (now.count(RowOutcome.STORED) > 0) {
            steps.add(new ContentCard("Undo the import", new ImportTakeBackPanel(now, queries, this::send)));
        }
        if (now.count(RowOutcome.TAKEN_BACK) > 0) {
            steps.add(new ContentCard(
                    "Restore the import",
                    new Paragraph(FigureFormat.count(now.count(RowOutcome.TAKEN_BACK), "activity", "activities")
                            + " from this import can be restored."),
                    ImportButtonFactory.quiet(
                            "Restore the import", () -> send(new PutBackImport(now.id(), now.trust())))));
        }
        if (now.count(RowOutcome.STORED) + now.count(RowOutcome.TAKEN_BACK) == 0) {
            steps.add(new ContentCard("Match the columns", new ColumnMappingForm(now, this::send)));
            steps.add(new ContentCard("Where the table is", new ImportSourceForm(now, this::send)));
            steps.add(new ContentCard(
                    "Delete this upload",
                    new Paragraph(
                            "Nothing from this file has been imported. The file and what was checked are deleted."),
                    ImportButtonFactory.quiet("Delete this upload", () -> delete(now))));
        }
    }

    private void send(ImportCommand command) {
        problem.setText("");
        new CommandSender(commands)
                .send(
                        command,
                        this,
                        () -> queries.ask(new GetImport(command.id(), command.trust()))
                                .ifPresent(this::show),
                        problem::setText);
    }
}
