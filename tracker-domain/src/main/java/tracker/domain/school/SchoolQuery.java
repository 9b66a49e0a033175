package tracker.domain.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;

/** What can be asked about schools. */
public final class SchoolQuery {

    private SchoolQuery() {}

    /**
     * The schools somebody may mean.
     *
     * @param typed words of the name, the town, a postcode or a URN, in any order; the last word may be half typed
     * @param most how many are wanted
     * @param near the trust whose neighbours come first; null when nobody is nearer than others
     */
    public record FindSchools(
            String typed, int most, @Nullable TrustCode near) implements Query<SchoolSearchResult> {

        /** Nobody types more; a pasted page is cut off. */
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
     * @param schools the likeliest first
     * @param all how many there are in all
     * @param asOf the day of the register; younger schools are not in it
     */
    public record SchoolSearchResult(List<RegisteredSchool> schools, int all, LocalDate asOf) {
        public SchoolSearchResult {
            schools = List.copyOf(schools);
        }
    }

    /** The year groups of schools in England, the youngest first. */
    public record ListYearGroups() implements Query<YearGroupList> {}

    /** @param groups the youngest first */
    public record YearGroupList(List<YearGroup> groups) {
        public YearGroupList {
            groups = List.copyOf(groups);
        }
    }
}
