package tracker.app.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.shared.SpreadsheetText;

/**
 * Builds a CSV file of figures. Each row has its instant and position, so that a copied row stays clear. Texts that a
 * spreadsheet would read as a formula are escaped.
 */
public final class FigureCsvBuilder {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
    private final String name;
    private final SnapshotPosition moment;

    /** @param name of the file, without its extension */
    public FigureCsvBuilder(String name, SnapshotPosition moment, String... columns) {
        this.name = name;
        this.moment = moment;
        writer.writeRecord(Stream.concat(Arrays.stream(columns), Stream.of("as_at", "position"))
                .toList());
    }

    /** @param cells numbers and texts; null if there is no value */
    public FigureCsvBuilder row(@Nullable Object... cells) {
        List<String> all = Stream.concat(
                        Arrays.stream(cells).map(SpreadsheetText::of),
                        Stream.of(moment.asAt().toString(), Long.toString(moment.position())))
                .toList();
        writer.writeRecord(all);
        return this;
    }

    /** A download under its name. Not cached, because the figures change. */
    public ResponseEntity<byte[]> toResponse() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
