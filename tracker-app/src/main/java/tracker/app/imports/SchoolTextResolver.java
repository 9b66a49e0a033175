package tracker.app.imports;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.domain.imports.ImportColumn;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.shared.Queries;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/**
 * Reads the school of a row: a name, a URN as people and Excel write it, or both. A number that is no URN is no school,
 * and a name is never replaced by that of another school.
 */
@Component
class SchoolTextResolver {

    private static final int SCHOOLS = 5_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.0+)?|[0-9](?:\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");
    private static final Pattern SIX_DIGITS = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    /** The number stands alone before or behind the name, or says that it is a URN. */
    private static final Pattern NAME_AND_URN =
            Pattern.compile("(?i)(?:urn[ :.]*)?(?<first>[0-9]{6})[ ,:;-]+(?<behind>[^0-9].*)"
                    + "|(?<before>.*?[^0-9 ,:;(\\[-])[ ,:;-]*[(\\[]?(?:urn[ :.-]*)?(?<last>[0-9]{6})(?:\\.0)?[)\\]]?");

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?i)[(\\[]?\\s*(?:\\b(?:tel|telephone|phone|ph|mob|mobile|t)\\b[.:]*)?\\s*(?:\\+44|\\(?0)[0-9 ()-]{8,}[0-9]\\s*[)\\]]?");

    private static final Set<String> NO_SCHOOL = Set.of(
            "tbc",
            "tba",
            "tbd",
            "n a",
            "na",
            "none",
            "unknown",
            "not known",
            "to be confirmed",
            "various",
            "nil",
            "school");

    /** Words that names of schools share, and their short forms. */
    private static final Set<String> COMMON = Set.of(
            "school",
            "schools",
            "the",
            "of",
            "and",
            "for",
            "at",
            "in",
            "primary",
            "junior",
            "infant",
            "infants",
            "nursery",
            "secondary",
            "high",
            "academy",
            "college",
            "sixth",
            "form",
            "community",
            "c",
            "e",
            "ce",
            "cofe",
            "rc",
            "catholic",
            "church",
            "england",
            "voluntary",
            "aided",
            "controlled",
            "va",
            "vc",
            "st",
            "saint",
            "sch",
            "pri",
            "prim",
            "jnr",
            "inf",
            "sec",
            "trust",
            "urn",
            "s");

    private static final String EXAMPLE = " Enter the school's name or its URN of six digits.";

    private final LoadingCache<String, Optional<RegisteredSchool>> schools;

    SchoolTextResolver(@Qualifier("house") Queries queries) {
        schools = Caffeine.newBuilder()
                .maximumSize(SCHOOLS)
                .build(urn -> queries.ask(new FindSchools(urn, 1)).schools().stream()
                        .filter(school -> school.urn().equals(urn))
                        .findFirst());
    }

    /**
     * Null if there is none or it cannot be read.
     *
     * @param column of the name
     */
    @Nullable
    School school(ImportCellReader cells, ImportColumn column) {
        String name = cells.text(column);
        String urn = cells.text(ImportColumn.URN);
        if (urn.isEmpty() || isNoSchool(urn)) {
            return name.isEmpty() ? null : fromText(cells, column, name);
        }
        @Nullable String number = urn(urn.replaceAll("(?i)\\burn\\b[ :.]*", ""));
        if (number == null) {
            cells.wrong(ImportColumn.URN, ImportCellReader.quoted(urn) + " is not a URN. It has six digits.");
            return null;
        }
        return name.isEmpty() || number.equals(urn(name))
                ? byNumber(cells, ImportColumn.URN, number)
                : both(cells, ImportColumn.URN, name, number, urn);
    }

    private @Nullable School fromText(ImportCellReader cells, ImportColumn column, String text) {
        if (isNoSchool(text)) {
            cells.wrong(column, ImportCellReader.quoted(text) + " is not a school." + EXAMPLE);
            return null;
        }
        @Nullable String number = urn(text.replaceAll("(?i)\\burn\\b[ :.]*", "").strip());
        if (number != null) {
            return byNumber(cells, column, number);
        }
        if (!text.matches(".*\\p{L}.*")
                || text.matches("(?i)(?:tel|phone|urn|laestab|dfe|no)?[ .:]*[0-9][0-9eE+/ ().-]*")) {
            cells.wrong(column, numberFault(text));
            return null;
        }
        String plain = TELEPHONE.matcher(text).replaceAll(" ").strip();
        if (!plain.equals(text)) {
            return telephone(cells, column, text, plain);
        }
        Matcher named = NAME_AND_URN.matcher(text.replace('\n', ' '));
        if (named.matches()) {
            boolean behind = named.group("first") != null;
            return both(
                    cells,
                    column,
                    named.group(behind ? "behind" : "before").strip(),
                    String.valueOf(named.group(behind ? "first" : "last")),
                    text);
        }
        Matcher six = SIX_DIGITS.matcher(text);
        if (six.find()) {
            cells.doubt(
                    column,
                    "the name as it is, without a URN",
                    inRegister(six.group()) + " The row may mean it or not.");
        }
        return cells.value(column, name -> new School(null, new TextLine(name)));
    }

    private @Nullable School telephone(ImportCellReader cells, ImportColumn column, String text, String plain) {
        if (!plain.matches(".*\\p{L}.*")) {
            cells.wrong(column, ImportCellReader.quoted(text) + " is a telephone number." + EXAMPLE);
            return null;
        }
        Matcher six = SIX_DIGITS.matcher(text);
        cells.doubt(
                column,
                "“" + plain + "”, without a URN",
                "There seems to be a telephone number, which is left out."
                        + (six.find() ? " " + inRegister(six.group()) : ""));
        return cells.value(column, same -> new School(null, new TextLine(plain)));
    }

    private @Nullable School byNumber(ImportCellReader cells, ImportColumn column, String urn) {
        Optional<RegisteredSchool> known = schools.get(urn);
        if (known.isEmpty()) {
            cells.wrong(column, "No school with the URN " + urn + " was found. Enter the school's name as well.");
        }
        return known.map(RegisteredSchool::school).orElse(null);
    }

    /** The name of the row counts where the two do not fit. */
    private @Nullable School both(
            ImportCellReader cells, ImportColumn column, String written, String urn, String text) {
        String name = written.replaceAll("(?i)\\burn\\b|[()\\[\\]]", " ")
                .replaceAll(" +", " ")
                .replaceAll("[ ,:;-]+$", "")
                .strip();
        Optional<RegisteredSchool> known = schools.get(urn);
        if (known.isPresent() && fits(name, known.get())) {
            return known.get().school();
        }
        if (known.isPresent()) {
            cells.doubt(column, "“" + name + "”, without a URN", inRegister(urn) + " The row says “" + name + "”.");
            return cells.value(column, same -> new School(null, new TextLine(name)));
        }
        cells.doubt(column, "“" + name + "” with the URN " + urn, "No school with the URN " + urn + " was found.");
        return cells.value(column, same -> new School(urn, new TextLine(name)));
    }

    private String inRegister(String urn) {
        return schools.get(urn)
                .map(school -> urn + " is the URN of “" + school.nameAndTown() + "”.")
                .orElse("No school has the URN " + urn + ".");
    }

    /** Whether every word that names this school is in the register's name, town or postcode. */
    private static boolean fits(String name, RegisteredSchool school) {
        Set<String> registered = words(school.nameAndTown() + " " + school.postcode() + " " + school.town());
        Set<String> telling = words(name);
        telling.removeAll(COMMON);
        if (telling.isEmpty()) {
            return registered.containsAll(words(name));
        }
        return telling.stream()
                .allMatch(word -> registered.stream()
                        .anyMatch(known -> known.equals(word) || word.length() > 3 && known.startsWith(word)));
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2019]", "")
                .toLowerCase(Locale.UK);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The six digits of a number, also as Excel shows it: 1.25019E+05 and 125019.0. Null if it has not six. */
    private static @Nullable String urn(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        boolean shortened = text.matches(".*[eE].*") && number.precision() < 6;
        if (shortened || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() != 6) {
            return null;
        }
        String digits = number.toBigInteger().toString();
        return digits.length() == 6 ? digits : null;
    }

    private static String numberFault(String text) {
        String what = text.matches("[0-9]{3}[/ -]?[0-9]{4}")
                ? " is a LAESTAB number, not a URN."
                : text.matches("(?:\\+44|0)[0-9 ()-]{8,}") ? " is a telephone number." : " is not a URN.";
        return ImportCellReader.quoted(text) + what + EXAMPLE;
    }

    private static boolean isNoSchool(String text) {
        String plain = text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
        return plain.isEmpty() || NO_SCHOOL.contains(plain);
    }
}
