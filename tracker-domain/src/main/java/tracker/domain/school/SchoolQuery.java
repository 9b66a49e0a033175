package tracker.domain.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;

/** The queries about schools. */
public final class SchoolQuery {

    private SchoolQuery() {}

    /**
     * Searches for schools.
     *
     * @param typed words of the name, the town, a postcode or a URN, in any order; the last word may be incomplete
     * @param most the number of results
     * @param near the trust to rank nearby schools for; null for none
     */
    public record FindSchools(
            String typed, int most, @Nullable TrustCode near) implements Query<SchoolSearchResult> {

        /** The longest search text; longer text is cut off. */
        private static final int LONGEST = 200;

        private static final int AT_MOST = 100;

        public FindSchools {
            typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
            most = Math.clamp(most, 1, AT_MOST);
        }

        public FindSchools(String typed, int most) {
            this(typed, most, null);
        }
    }

    /**
     * The result of a search.
     *
     * @param schools the best match first
     * @param all the number of all matches
     * @param asOf the date of the register; it has no schools opened later
     * @param exact whether they have all words that were typed; otherwise some are spelt alike or missing
     */
    public record SchoolSearchResult(List<RegisteredSchool> schools, int all, LocalDate asOf, boolean exact) {
        public SchoolSearchResult {
            schools = List.copyOf(schools);
        }

        public SchoolSearchResult(List<RegisteredSchool> schools, int all, LocalDate asOf) {
            this(schools, all, asOf, true);
        }
    }

    /** The year groups of schools in England, the youngest first. */
    public record ListYearGroups() implements Query<YearGroupList> {}

    /**
     * The year groups.
     *
     * @param groups the youngest first
     */
    public record YearGroupList(List<YearGroup> groups) {
        public YearGroupList {
            groups = List.copyOf(groups);
        }
    }
}
