package tracker.app.foundactivities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.FileRefusedException;

/**
 * A valid file of found activities.
 *
 * @param name of the file
 * @param rows in order, each id once
 */
record FoundActivityFile(String name, List<FoundActivity> rows) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "organisation",
            "trust_code",
            "date_start",
            "date_end",
            "date_precision",
            "status",
            "activity_type",
            "title",
            "venue",
            "audience",
            "number",
            "number_of",
            "number_qualifier",
            "staff_or_stands",
            "specialisms",
            "source_url",
            "notes");

    /** @throws FileRefusedException when anything in it is wrong */
    static FoundActivityFile read(Resource file) {
        CsvFile csv = CsvFile.read(file, COLUMNS);
        Map<String, Long> lines = new HashMap<>();
        List<FoundActivity> rows = new ArrayList<>();
        for (CsvRow row : csv.rows()) {
            Long before = lines.putIfAbsent(row.text("id"), row.line());
            if (before != null) {
                row.fault("the id " + row.text("id") + " already exists, on line " + before);
            }
            FoundActivity found = FoundActivityReader.read(row);
            if (found != null) {
                rows.add(found);
            }
        }
        csv.faults().refuse();
        return new FoundActivityFile(csv.name(), rows);
    }
}
