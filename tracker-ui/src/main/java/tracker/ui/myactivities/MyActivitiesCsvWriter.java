package tracker.ui.myactivities;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.Reach;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.shared.SpreadsheetText;

/**
 * Writes activities as CSV. User text is never read as a formula. The last lines give the number of rows, to detect a
 * truncated file, and the position.
 */
final class MyActivitiesCsvWriter {

    private MyActivitiesCsvWriter() {}

    /** @param which what the file is about: the campaign, the trust, the filter or "selected" */
    static byte[] write(List<OwnActivity> activities, SnapshotPosition moment, List<String> which) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            // without the byte order mark a spreadsheet reads the wrong characters
            text.write('\uFEFF');
            csv.writeRecord(
                    "id",
                    "kind",
                    "trust",
                    "title",
                    "first day",
                    "last day",
                    "stage",
                    "at least",
                    "best",
                    "at most",
                    "counted",
                    "reported late",
                    "first reported",
                    "last updated");
            activities.forEach(own -> csv.writeRecord(cells(own)));
            csv.writeRecord("");
            csv.writeRecord("rows", Integer.toString(activities.size()));
            csv.writeRecord("position", Long.toString(moment.position()));
            csv.writeRecord("as at", moment.asAt().toString());
            csv.writeRecord("meaning", "now");
            csv.writeRecord(Stream.concat(Stream.of("campaign, trust and filter"), which.stream())
                    .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(OwnActivity own) {
        ActivitySummary activity = own.activity();
        Reach reach = activity.reach();
        return List.of(
                SpreadsheetText.of(activity.id()),
                activity.kind().one(),
                SpreadsheetText.of(activity.trust()),
                SpreadsheetText.of(activity.title()),
                activity.days().from().toString(),
                activity.days().to().toString(),
                activity.kind().inWords(activity.stage()),
                number(reach.low()),
                number(reach.best()),
                number(reach.high()),
                reach.method() == null ? "" : reach.method().words(),
                activity.late() ? "yes" : "no",
                own.firstKnown().toString(),
                own.lastKnown().toString());
    }

    private static String number(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }
}
