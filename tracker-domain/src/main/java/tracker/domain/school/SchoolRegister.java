package tracker.domain.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.trust.RegisteredTrust;

/** All schools, searchable by text. Immutable and thread-safe. */
public final class SchoolRegister {

    private static final Comparator<SchoolSearchEntry> BY_NAME = Comparator.comparing(
                    (SchoolSearchEntry each) -> each.school().name().value().toLowerCase(Locale.UK))
            .thenComparing(each -> each.school().urn());

    private final List<SchoolSearchEntry> schools;
    private final SchoolVocabulary vocabulary;
    private final LocalDate asOf;

    /**
     * Indexes the schools.
     *
     * @param asOf the date of the register
     */
    public SchoolRegister(List<RegisteredSchool> schools, LocalDate asOf) {
        this.schools =
                schools.stream().map(SchoolSearchEntry::of).sorted(BY_NAME).toList();
        this.vocabulary = new SchoolVocabulary(this.schools);
        this.asOf = asOf;
    }

    /** The number of schools. */
    public int size() {
        return schools.size();
    }

    /** All of them, by name. */
    public List<RegisteredSchool> all() {
        return schools.stream().map(SchoolSearchEntry::school).toList();
    }

    /**
     * Searches for schools that have all words; if there are none, for those that have words spelt alike, or most of
     * them.
     *
     * @param near the trust of the query; null if it names none, or one that is not registered
     */
    public SchoolSearchResult find(FindSchools question, @Nullable RegisteredTrust near) {
        SchoolSearchTerms sought = SchoolSearchTerms.parse(question.typed());
        if (sought.terms().isEmpty()) {
            return new SchoolSearchResult(List.of(), 0, asOf);
        }
        SchoolSearchResult exact = search(sought, question, near, true);
        if (exact.all() > 0) {
            return exact;
        }
        return sought.forgiving(vocabulary).stream()
                .map(forgiving -> search(forgiving, question, near, false))
                .filter(result -> result.all() > 0)
                .findFirst()
                .orElse(exact);
    }

    private SchoolSearchResult search(
            SchoolSearchTerms sought, FindSchools question, @Nullable RegisteredTrust near, boolean exact) {
        PriorityQueue<SearchHit> best = new PriorityQueue<>(question.most() + 1);
        int all = 0;
        for (int place = 0; place < schools.size(); place++) {
            int likelihood = schools.get(place).likelihood(sought, near);
            if (likelihood != SchoolSearchEntry.NO_MATCH) {
                all++;
                if (best.size() < question.most() || likelihood > best.element().likelihood()) {
                    best.add(new SearchHit(schools.get(place).school(), likelihood, place));
                }
                if (best.size() > question.most()) {
                    best.remove();
                }
            }
        }
        return new SchoolSearchResult(
                best.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(SearchHit::school)
                        .toList(),
                all,
                asOf,
                exact);
    }

    /**
     * A match.
     *
     * @param place in the order of names, which breaks ties
     */
    private record SearchHit(RegisteredSchool school, int likelihood, int place) implements Comparable<SearchHit> {
        @Override
        public int compareTo(SearchHit other) {
            int likelier = Integer.compare(likelihood, other.likelihood);
            return likelier != 0 ? likelier : Integer.compare(other.place, place);
        }
    }
}
