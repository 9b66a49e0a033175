package tracker.app.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.spreadsheet.SpreadsheetLimits;
import tracker.domain.access.Permission;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportRule;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.ui.imports.ImportFileStore;
import tracker.ui.shared.CurrentUser;

/** The files of imports for users; permissions are checked before anything is stored or read. */
@Component
class ImportUploadService implements ImportFileStore {

    private final UploadStore shelf;
    private final WrongRowsExporter wrongRows;
    private final Queries queries;
    private final CurrentUser who;

    ImportUploadService(UploadStore shelf, WrongRowsExporter wrongRows, Queries queries, CurrentUser who) {
        this.shelf = shelf;
        this.wrongRows = wrongRows;
        this.queries = queries;
        this.who = who;
    }

    @Override
    public String limits() {
        return "Up to %d MB and %,d rows.".formatted(SpreadsheetLimits.MOST_MEGABYTES, SpreadsheetLimits.MOST_ROWS);
    }

    @Override
    public void keep(ImportId id, @Nullable TrustCode trust, InputStream content) throws IOException {
        Permission.ITS_TRUST.refusal(who.speaker(), trust).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        shelf.store(id, content);
    }

    @Override
    public byte[] template(boolean workbook) throws IOException {
        return workbook ? ImportTemplateWriter.workbook() : ImportTemplateWriter.text();
    }

    @Override
    public byte[] wrongRows(ImportId id, @Nullable TrustCode trust) throws IOException {
        UploadedFile file = queries.ask(new GetImport(id, trust))
                .map(told -> new UploadedFile(shelf.file(id), told))
                .orElseThrow(() -> new RuleBroken(ImportRule.THERE_IS_SUCH_AN_IMPORT));
        RuleBroken.when(!shelf.has(id), ImportRule.THE_FILE_IS_HERE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        wrongRows.write(file, bytes);
        return bytes.toByteArray();
    }
}
