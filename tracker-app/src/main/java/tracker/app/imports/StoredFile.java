package tracker.app.imports;

import java.nio.file.Path;
import tracker.domain.imports.Import;

/** A file on the shelf with what is known of it. */
record StoredFile(Path path, Import told) {}
