package tracker.app.foundactivities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;

/**
 * Finds specialisms by name in the reference list.
 *
 * @param codes by lower-case name
 */
record SpecialismNameResolver(Map<String, String> codes) {

    static SpecialismNameResolver read(Resource file) {
        Map<String, String> codes = new HashMap<>();
        CsvFile.read(file, List.of("code", "name"))
                .rows()
                .forEach(row -> codes.put(row.text("name").toLowerCase(Locale.UK), row.text("code")));
        return new SpecialismNameResolver(codes);
    }

    /** The codes of exact matches; nothing is guessed. */
    List<String> known(FoundActivity found) {
        return found.specialisms().stream()
                .map(name -> codes.get(name.toLowerCase(Locale.UK)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The unmatched names, in the page's words. */
    List<String> unknown(FoundActivity found) {
        return found.specialisms().stream()
                .filter(name -> !codes.containsKey(name.toLowerCase(Locale.UK)))
                .toList();
    }
}
