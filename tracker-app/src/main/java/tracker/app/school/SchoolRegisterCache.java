package tracker.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;
import tracker.domain.school.SchoolRegister;

/** The bundled register of schools, loaded on first use and then cached. */
@Component
class SchoolRegisterCache {

    private static final String FILE = "schools-open-2022.csv.gz";

    /** The day of the file, see PROVENANCE.md beside it. */
    private static final LocalDate AS_OF = LocalDate.of(2022, 7, 6);

    private @Nullable SchoolRegister register;

    /** Concurrent calls wait while it is loading. */
    synchronized SchoolRegister register() {
        if (register == null) {
            register = new SchoolRegister(SchoolFileReader.read(DataFileResolver.packed(FILE)), AS_OF);
        }
        return register;
    }
}
