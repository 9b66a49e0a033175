package tracker.app.imports;

import java.nio.file.Path;
import tracker.domain.imports.ImportSummary;

/** A file on the shelf with what is known of it. */
record StoredFile(Path path, ImportSummary told) {}
