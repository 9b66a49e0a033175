package tracker.app.deprivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.DataFileResolver;

/** The deprivation quintile of each local authority of England; loaded on first use, then cached. */
@Component
class DeprivationQuintileCache {

    static final int FIFTHS = 5;

    private static final String FILE = "lad-imd-2025.csv";

    private @Nullable Map<String, Integer> byAuthority;

    private int[] authorities = new int[FIFTHS + 1];

    /** @return 1 for the most deprived fifth to 5; null for a code that is no authority in England */
    @Nullable
    Integer of(@Nullable String authority) {
        return authority == null ? null : all().get(authority);
    }

    int authorities(int quintile) {
        all();
        return authorities[quintile];
    }

    /** By the codes of both years: those of Barnsley and Sheffield changed. */
    private synchronized Map<String, Integer> all() {
        if (byAuthority == null) {
            CsvFile file =
                    CsvFile.read(DataFileResolver.file(FILE), List.of("lad_code", "lad_code_2025", "imd2025_quintile"));
            Map<String, Integer> read = new HashMap<>();
            for (CsvRow row : file.rows()) {
                Integer quintile = row.needed("imd2025_quintile", Integer::valueOf);
                if (quintile != null) {
                    read.put(row.text("lad_code"), quintile);
                    read.put(row.text("lad_code_2025"), quintile);
                    authorities[quintile]++;
                }
            }
            file.faults().refuse();
            byAuthority = read;
        }
        return byAuthority;
    }
}
