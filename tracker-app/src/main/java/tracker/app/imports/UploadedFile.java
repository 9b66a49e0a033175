package tracker.app.imports;

import java.nio.file.Path;
import tracker.domain.imports.ImportSummary;

/** A file on the shelf with what is known of it. */
record UploadedFile(Path path, ImportSummary details) {}
