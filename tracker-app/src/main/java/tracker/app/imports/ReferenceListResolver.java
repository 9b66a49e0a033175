package tracker.app.imports;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.domain.imports.ImportColumn;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.shared.Queries;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;

/** Resolves entries of the bundled lists by the words people use in spreadsheets. */
@Component
class ReferenceListResolver {

    private static final Pattern URN = Pattern.compile("\\b[0-9]{6}\\b");
    private static final int SCHOOLS = 5_000;

    private final Map<String, String> specialisms = new HashMap<>();
    private final Map<String, String> yearGroups = new HashMap<>();
    private final LoadingCache<String, Optional<RegisteredSchool>> schools;

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
        schools = Caffeine.newBuilder()
                .maximumSize(SCHOOLS)
                .build(urn -> queries.ask(new FindSchools(urn, 1)).schools().stream()
                        .filter(school -> school.urn().equals(urn))
                        .findFirst());
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

    /** A name, a URN, or both; null if there is none or it is ambiguous. */
    @Nullable
    School school(ImportCellReader cells, ImportColumn column) {
        String text = cells.text(column);
        Matcher urn = URN.matcher(text);
        if (!urn.find()) {
            return cells.value(column, name -> new School(null, new TextLine(name)));
        }
        String name = text.replace(urn.group(), "")
                .replaceAll("(?i)\\burn\\b|[()\\[\\]:]", " ")
                .strip();
        Optional<RegisteredSchool> known = schools.get(urn.group());
        if (known.isPresent()) {
            return known.get().school();
        }
        if (name.isEmpty()) {
            cells.wrong(
                    column, "No school with the URN " + urn.group() + " was found. Enter the school's name as well.");
            return null;
        }
        cells.doubt(column, "No school with the URN " + urn.group() + " was found. The URN is kept as entered.");
        return cells.value(column, same -> new School(urn.group(), new TextLine(name)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
