package tracker.app.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.DataFileResolver;

/** The codes of the year groups, the same in the API as in the forms. */
public final class YearGroupCodes {

    public static final Set<String> CODES =
            CsvFile.read(DataFileResolver.file("year-groups.csv"), List.of("code", "name")).rows().stream()
                    .map(row -> row.text("code"))
                    .collect(Collectors.toUnmodifiableSet());

    private YearGroupCodes() {}
}
