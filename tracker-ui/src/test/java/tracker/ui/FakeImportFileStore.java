package tracker.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportId;
import tracker.domain.trust.TrustCode;
import tracker.ui.imports.ImportFileStore;

/** Keeps what is uploaded in memory. */
public final class FakeImportFileStore implements ImportFileStore {

    private final Map<ImportId, String> kept = new LinkedHashMap<>();

    @Override
    public String limits() {
        return "At most 5,000 rows.";
    }

    @Override
    public void keep(ImportId id, @Nullable TrustCode trust, InputStream content) throws IOException {
        kept.put(id, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public byte[] template(boolean workbook) {
        return (workbook ? "workbook" : "Kind,Day").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] wrongRows(ImportId id, @Nullable TrustCode trust) {
        return kept.getOrDefault(id, "").getBytes(StandardCharsets.UTF_8);
    }

    public Map<ImportId, String> kept() {
        return kept;
    }
}
