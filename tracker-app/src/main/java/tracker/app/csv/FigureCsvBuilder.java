package tracker.app.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tracker.domain.shared.SpreadsheetText;

/**
 * Builds a CSV file of figures. Each row says what it is about, with its instant, its position and the number of rows,
 * so that a copied row and an incomplete copy are recognised. Texts that a spreadsheet would read as a formula are
 * escaped.
 */
public final class FigureCsvBuilder {

    private final FigureFileDescription about;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public FigureCsvBuilder(FigureFileDescription about, String... columns) {
        this.about = about;
        this.headings = List.of(columns);
    }

    /** @param cells numbers and texts; null if there is no value */
    public FigureCsvBuilder row(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(SpreadsheetText::of).toList());
        return this;
    }

    private String text() {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
        writer.writeRecord(Stream.of(headings, List.of("as_at", "position", "rows"), FigureFileDescription.HEADINGS)
                .flatMap(List::stream)
                .toList());
        List<String> moment = List.of(
                about.moment().asAt().toString(),
                Long.toString(about.moment().position()),
                Integer.toString(rows.size()));
        List<String> cells = about.cells().stream().map(SpreadsheetText::of).toList();
        rows.forEach(row -> writer.writeRecord(
                Stream.of(row, moment, cells).flatMap(List::stream).toList()));
        return text.toString();
    }

    /** A download under its name. Not cached, because the figures change. */
    public ResponseEntity<byte[]> toResponse() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(about.fileName(rows.size(), "csv"))
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text().getBytes(StandardCharsets.UTF_8));
    }
}
