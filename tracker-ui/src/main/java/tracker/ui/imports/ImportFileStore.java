package tracker.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportId;
import tracker.domain.trust.TrustCode;

/** The files of imports. The application implements it and checks the user each time. */
public interface ImportFileStore {

    /** The size limits, in words. */
    String limits();

    /**
     * Stores an uploaded file, unless the user may not import for that trust; then nothing is read.
     *
     * @param trust null for an import by organisers
     */
    void keep(ImportId id, @Nullable TrustCode trust, InputStream content) throws IOException;

    /** An empty template with headings and an example, as CSV or workbook. */
    byte[] template(boolean workbook) throws IOException;

    /** The rows that cannot be imported with their problems, as CSV. */
    byte[] wrongRows(ImportId id, @Nullable TrustCode trust) throws IOException;
}
