package tracker.app.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.FileRefusedException;

/**
 * A valid register file.
 *
 * @param name of the file
 * @param trusts in the order of the file, each code once
 */
record TrustFile(String name, List<ListedTrust> trusts) {

    /** An optional column: since when a trust's name, region and ICB are valid. */
    static final String CHANGED_FROM = "changed_from";

    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "type",
            "region_code",
            "icb_code",
            "town",
            "postcode",
            "lat",
            "lon",
            "lad_code",
            "opened",
            "closed");

    /** @throws FileRefusedException when anything in it is wrong */
    static TrustFile read(Resource file, RegisterLists lists) {
        CsvFile csv = CsvFile.read(file, COLUMNS);
        TrustReader reader = new TrustReader(lists.places(), lists.successors());
        Map<String, Long> lines = new HashMap<>();
        List<ListedTrust> trusts = new ArrayList<>();
        for (CsvRow row : csv.rows()) {
            Long before = lines.putIfAbsent(row.text("code"), row.line());
            if (before != null) {
                row.fault("the code " + row.text("code") + " already exists, on line " + before);
            }
            ListedTrust trust = reader.read(row);
            if (trust != null) {
                trusts.add(trust);
            }
        }
        csv.faults().refuse();
        return new TrustFile(csv.name(), trusts);
    }
}
