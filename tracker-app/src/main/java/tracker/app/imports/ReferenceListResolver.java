package tracker.app.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.domain.imports.ImportColumn;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.shared.Queries;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;

/** Resolves entries of the bundled lists by the words people use in spreadsheets. */
@Component
class ReferenceListResolver {

    private final Map<String, String> specialisms = new HashMap<>();
    private final Map<String, String> yearGroups = new HashMap<>();

    ReferenceListResolver(@Qualifier("house") Queries queries) {
        queries.ask(new ListSpecialisms()).specialisms().forEach(each -> {
            specialisms.put(plain(each.code()), each.code());
            specialisms.put(plain(each.name()), each.code());
            specialisms.put(plain(each.name().replaceAll("\\(.*", "")), each.code());
        });
        queries.ask(new ListYearGroups()).groups().forEach(each -> {
            yearGroups.put(plain(each.code()), each.code());
            yearGroups.put(plain(each.name()), each.code());
            yearGroups.put(plain(each.name()).replace("year ", ""), each.code());
            yearGroups.put(plain(each.name()).replace("year ", "y"), each.code());
        });
    }

    /** The codes of known names; the others are added to {@code unknown}. */
    List<String> specialisms(ImportCellReader cells, List<String> unknown) {
        return parts(cells.text(ImportColumn.SPECIALISMS))
                .filter(part -> {
                    boolean known = specialisms.containsKey(plain(part));
                    if (!known) {
                        unknown.add(part);
                    }
                    return known;
                })
                .map(part -> specialisms.get(plain(part)))
                .distinct()
                .toList();
    }

    List<String> yearGroups(ImportCellReader cells) {
        return parts(cells.text(ImportColumn.YEAR_GROUPS))
                .filter(part -> {
                    boolean known = yearGroups.containsKey(plain(part));
                    if (!known) {
                        cells.wrong(
                                ImportColumn.YEAR_GROUPS,
                                ImportCellReader.quoted(part)
                                        + " is not a year group. Enter Year 9, or several separated by ;");
                    }
                    return known;
                })
                .map(part -> yearGroups.get(plain(part)))
                .distinct()
                .toList();
    }

    private static java.util.stream.Stream<String> parts(String text) {
        return Arrays.stream(text.split("[;,|\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
