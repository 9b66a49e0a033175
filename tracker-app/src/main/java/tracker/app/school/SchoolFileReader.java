package tracker.app.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.FileRefusedException;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** Reads a register of schools. */
final class SchoolFileReader {

    private static final List<String> COLUMNS = List.of("urn", "name", "town", "postcode", "lad_code", "region_code");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private SchoolFileReader() {}

    /** @throws FileRefusedException when anything in it is wrong */
    static List<RegisteredSchool> read(Resource file) {
        CsvFile csv = CsvFile.read(file, COLUMNS);
        Set<String> urns = new HashSet<>();
        Map<String, String> once = new HashMap<>();
        List<RegisteredSchool> schools = new ArrayList<>(csv.rows().size());
        for (CsvRow row : csv.rows()) {
            TextLine name = row.needed("name", TextLine::new);
            School numbered = row.needed("urn", urn -> new School(urn, new TextLine(urn)));
            if (numbered != null && !urns.add(row.text("urn"))) {
                row.fault("the URN " + row.text("urn") + " already exists");
            }
            if (numbered != null && name != null) {
                schools.add(school(row, name, once));
            }
        }
        csv.faults().refuse();
        return schools;
    }

    /** @param once shares equal place names, since thousands of schools are in the same places */
    private static RegisteredSchool school(CsvRow row, TextLine name, Map<String, String> once) {
        return new RegisteredSchool(
                row.text("urn"),
                name,
                kept(town(row.textOrNull("town")), once),
                row.textOrNull("postcode"),
                SchoolPhaseParser.of(name.value()),
                kept(row.textOrNull("region_code"), once),
                kept(row.textOrNull("lad_code"), once));
    }

    private static @Nullable String kept(@Nullable String place, Map<String, String> once) {
        return place == null ? null : once.computeIfAbsent(place, same -> same);
    }

    /** Some towns are written in capitals only; they are converted. */
    private static @Nullable String town(@Nullable String written) {
        if (written == null || written.chars().anyMatch(Character::isLowerCase)) {
            return written;
        }
        return WORD.matcher(written)
                .replaceAll(word ->
                        word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.UK));
    }
}
