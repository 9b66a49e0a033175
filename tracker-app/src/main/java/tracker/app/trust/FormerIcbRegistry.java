package tracker.app.trust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.DataFileResolver;
import tracker.domain.trust.Icb;

/** The integrated care boards until March 2026 and their trusts, from the bundled files. */
@Component
public class FormerIcbRegistry {

    private final Map<String, Icb> ofTrust = new HashMap<>();
    private final Map<String, Set<String>> successors;

    FormerIcbRegistry() {
        for (CsvRow row : CsvFile.read(
                        DataFileResolver.file("trust-icb-2023.csv"), List.of("code", "icb_2023", "icb_2023_name"))
                .rows()) {
            ofTrust.put(row.text("code"), new Icb(row.text("icb_2023"), row.text("icb_2023_name")));
        }
        successors =
                CsvFile.read(DataFileResolver.file("icb-2023-to-2026.csv"), List.of("icb_2023", "icb_2026"))
                        .rows()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("icb_2023"),
                                Collectors.mapping(row -> row.text("icb_2026"), Collectors.toUnmodifiableSet())));
    }

    /** The former board of a trust; empty for trusts that opened since. */
    public Optional<Icb> of(String trust) {
        return Optional.ofNullable(ofTrust.get(trust));
    }

    /** The board of that code, if there was one. */
    public Optional<Icb> find(String code) {
        return ofTrust.values().stream().filter(icb -> icb.code().equals(code)).findFirst();
    }

    /** The codes of its trusts. */
    public List<String> members(String code) {
        return ofTrust.entrySet().stream()
                .filter(trust -> trust.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The former boards that became this one; itself if nothing changed. */
    public Set<String> predecessors(String code) {
        return successors.entrySet().stream()
                .filter(old -> old.getValue().contains(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The current boards that a former one became. */
    public Set<String> successors(String code) {
        return successors.getOrDefault(code, Set.of());
    }
}
