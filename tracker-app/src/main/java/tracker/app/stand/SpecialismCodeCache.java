package tracker.app.stand;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.DataFileResolver;

/** The specialism codes of the reference list, loaded on first use. */
@Component
class SpecialismCodeCache {

    private static final class ListedCodes {
        static final Set<String> CODES =
                CsvFile.read(DataFileResolver.file("specialisms.csv"), List.of("code")).rows().stream()
                        .map(row -> row.text("code"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> codes() {
        return ListedCodes.CODES;
    }
}
