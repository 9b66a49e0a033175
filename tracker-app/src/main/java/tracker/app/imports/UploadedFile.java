package tracker.app.imports;

import java.nio.file.Path;
import tracker.domain.imports.ImportSummary;

/** A stored upload and its details. */
record UploadedFile(Path path, ImportSummary details) {}
