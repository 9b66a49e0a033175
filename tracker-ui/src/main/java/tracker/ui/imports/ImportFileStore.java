package tracker.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportId;
import tracker.domain.trust.TrustCode;

/** The files that go with imports; the application implements it, and asks each time who is there. */
public interface ImportFileStore {

    /** Words about how large a file may be. */
    String limits();

    /**
     * Stores an uploaded file, unless the user may not import for that trust; then nothing is read.
     *
     * @param trust null for an import by organisers
     */
    void keep(ImportId id, @Nullable TrustCode trust, InputStream content) throws IOException;

    /** An empty table with the headings and an example, for a text file or a workbook. */
    byte[] template(boolean workbook) throws IOException;

    /** The rows that cannot be imported, as they came, each with what is wrong with it: as CSV. */
    byte[] wrongRows(ImportId id, @Nullable TrustCode trust) throws IOException;
}
