package tracker.app.foundactivities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.CsvRow;
import tracker.app.foundactivities.FoundActivity.FoundActivityStatus;
import tracker.domain.shared.DayRange;

/** Reads one row and reports all its problems. */
final class FoundActivityReader {

    private static final Set<String> EXACT = Set.of("day", "range");

    private FoundActivityReader() {}

    /** Null when the row has a fault. */
    static @Nullable FoundActivity read(CsvRow row) {
        String id = row.needed("id", text -> text);
        FoundActivityStatus status = status(row);
        DayRange days = days(row);
        if (id == null || status == null) {
            return null;
        }
        return new FoundActivity(
                row.line(),
                id,
                row.text("organisation"),
                row.text("trust_code"),
                row.text("activity_type"),
                status,
                days,
                row.text("date_precision"),
                row.text("title"),
                row.text("venue"),
                row.text("audience"),
                ReachTextParser.read(row),
                ReachTextParser.inWords(row),
                row.text("staff_or_stands"),
                parts(row.text("specialisms")),
                row.text("source_url"),
                row.text("notes"));
    }

    private static @Nullable FoundActivityStatus status(CsvRow row) {
        for (FoundActivityStatus status : FoundActivityStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(row.text("status"))) {
                return status;
            }
        }
        row.fault("the status \"" + row.text("status") + "\" is neither announced nor reported");
        return null;
    }

    private static @Nullable DayRange days(CsvRow row) {
        if (!EXACT.contains(row.text("date_precision"))) {
            return null;
        }
        LocalDate from = row.day("date_start");
        LocalDate to = row.text("date_end").isEmpty() ? from : row.day("date_end");
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            row.fault("it ends on " + to + ", before it begins on " + from);
            return null;
        }
        return new DayRange(from, to);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
