package tracker.app.trust;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.domain.trust.TrustCode;

/** The successors of closed trusts, from the list. */
record TrustSuccessorList(Map<TrustCode, Set<TrustCode>> byOld) {

    static TrustSuccessorList read(Resource file) {
        CsvFile list = CsvFile.read(file, List.of("old_code", "new_code"));
        Map<TrustCode, Set<TrustCode>> byOld = new HashMap<>();
        for (CsvRow row : list.rows()) {
            TrustCode old = row.needed("old_code", TrustCode::new);
            TrustCode successor = row.needed("new_code", TrustCode::new);
            if (old != null && old.equals(successor)) {
                row.fault(old + " cannot succeed itself");
            } else if (old != null && successor != null) {
                byOld.computeIfAbsent(old, code -> new LinkedHashSet<>()).add(successor);
            }
        }
        list.faults().refuse();
        return new TrustSuccessorList(byOld);
    }

    Set<TrustCode> of(TrustCode old) {
        return Set.copyOf(byOld.getOrDefault(old, Set.of()));
    }
}
