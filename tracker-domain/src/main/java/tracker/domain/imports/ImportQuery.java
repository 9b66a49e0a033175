package tracker.domain.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Query;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about imports. */
public final class ImportQuery {

    private ImportQuery() {}

    /** The imports of a trust, newest first, at most 100. With null, for organisers, the imports of all trusts. */
    public record ListImports(@Nullable TrustCode trust) implements Query<List<ImportSummary>>, TrustScoped {}

    /** One import of the trust, or of organisers with null; empty if there is none. */
    public record GetImport(ImportId id, @Nullable TrustCode trust)
            implements LiveQuery<Optional<ImportSummary>>, TrustScoped {
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    /**
     * A page of the import's rows, in file order.
     *
     * @param only rows with these outcomes
     * @param after rows with a higher number
     * @param most the page size, 1 to 100
     */
    public record ListImportedRows(ImportId id, @Nullable TrustCode trust, Set<RowOutcome> only, int after, int most)
            implements Query<List<ImportedRow>>, TrustScoped {
        private static final int MOST = 100;

        public ListImportedRows {
            only = Set.copyOf(only);
            RuleBroken.when(most < 1 || most > MOST, ImportRule.A_LIST_HAS_A_HUNDRED_ROWS);
        }
    }

    /** The imported activities edited since, in file order. */
    public record ListEditedActivities(
            ImportId id, @Nullable TrustCode trust) implements Query<EditedActivityList>, TrustScoped {}

    /**
     * The edited activities of an import.
     *
     * @param edited the first 100
     * @param all how many there are
     */
    public record EditedActivityList(List<EditedActivity> edited, int all) {
        public EditedActivityList {
            edited = List.copyOf(edited);
        }
    }
}
