package tracker.app.stand;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tracker.app.reference.CsvFile;
import tracker.app.reference.Shipped;

/** The codes of the specialisms in the reference list; read when the first one is named. */
@Component
class Specialisms {

    private static final class Listed {
        static final Set<String> CODES = CsvFile.read(Shipped.file("specialisms.csv"), List.of("code")).rows().stream()
                .map(row -> row.text("code"))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> codes() {
        return Listed.CODES;
    }
}
