package tracker.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.FileRefusedException;
import tracker.domain.imports.ImportCommand.DeleteImport;
import tracker.domain.imports.ImportCommand.OpenImport;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.RuleBroken;

/**
 * Imports a spreadsheet from the command line with the reader, the checks and the rows of the page. Each row names its
 * trust. What the page would ask a person to tick is left out.
 */
@Component
public class SpreadsheetImportService {

    private static final int AT_ONCE = 100;

    private final ImportCommandHandler commands;
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportProcessor work;
    private final UploadStore shelf;

    SpreadsheetImportService(
            ImportCommandHandler commands,
            ImportRepository imports,
            ImportRowRepository rows,
            ImportProcessor work,
            UploadStore shelf) {
        this.commands = commands;
        this.imports = imports;
        this.rows = rows;
        this.work = work;
        this.shelf = shelf;
    }

    /**
     * Checks the file, and imports its rows if that is asked for.
     *
     * @throws FileRefusedException if it is not a spreadsheet, or a needed column is missing
     */
    public SpreadsheetImportReport run(Path file, boolean apply) {
        ImportId id = ImportId.next();
        String name = String.valueOf(file.getFileName());
        try (InputStream content = Files.newInputStream(file)) {
            shelf.store(id, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        try {
            commands.on(new OpenImport(id, null, name), null);
            imports.updateMapping(id, stored(id).columns().checked());
            step(id, ImportState.CHECKING);
            work.tryOut(stored(id));
            boolean checked = stored(id).details().state() == ImportState.CHECKED;
            if (apply && checked) {
                step(id, ImportState.RUNNING);
                work.apply(stored(id));
            }
            return report(id, name, apply);
        } catch (RuleBroken refused) {
            throw new FileRefusedException(name, List.of(refused.sentence()));
        } finally {
            if (!apply && imports.find(id).isPresent()) {
                commands.on(new DeleteImport(id, null));
            }
        }
    }

    private StoredImport stored(ImportId id) {
        return imports.find(id).orElseThrow();
    }

    private void step(ImportId id, ImportState state) {
        imports.begin(id, state, null);
        imports.claim(id, "command line");
    }

    private SpreadsheetImportReport report(ImportId id, String name, boolean apply) {
        List<ImportedRow> all = new ArrayList<>();
        List<ImportedRow> some = rows.list(id, Set.of(RowOutcome.values()), 0, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = rows.list(id, Set.of(RowOutcome.values()), some.getLast().number(), AT_ONCE);
        }
        StoredImport now = stored(id);
        return new SpreadsheetImportReport(
                name,
                now.details().source().sheet(),
                apply,
                now.details().problem(),
                now.details().state() == (apply ? ImportState.DONE : ImportState.CHECKED),
                all);
    }
}
