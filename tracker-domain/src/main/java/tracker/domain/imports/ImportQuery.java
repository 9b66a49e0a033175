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

/** What can be asked about imports. */
public final class ImportQuery {

    private ImportQuery() {}

    /** The imports of a trust, newest first, at most a hundred; for organisers, with null, all there are. */
    public record ListImports(@Nullable TrustCode trust) implements Query<List<ImportSummary>>, TrustScoped {}

    /** One import of that trust, or one of organisers; empty where there is none. */
    public record GetImport(ImportId id, @Nullable TrustCode trust)
            implements LiveQuery<Optional<ImportSummary>>, TrustScoped {
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    /**
     * Its rows in the order of the file.
     *
     * @param only those that have become this
     * @param after rows behind this one
     * @param most 1 to 100
     */
    public record ListImportedRows(ImportId id, @Nullable TrustCode trust, Set<RowOutcome> only, int after, int most)
            implements Query<List<ImportedRow>>, TrustScoped {
        private static final int MOST = 100;

        public ListImportedRows {
            only = Set.copyOf(only);
            RuleBroken.when(most < 1 || most > MOST, ImportRule.A_LIST_HAS_A_HUNDRED_ROWS);
        }
    }

    /** What it brought and somebody has changed since, in the order of the file. */
    public record ListEditedActivities(
            ImportId id, @Nullable TrustCode trust) implements Query<EditedActivityList>, TrustScoped {}

    /**
     * @param edited the first hundred
     * @param all how many there are
     */
    public record EditedActivityList(List<EditedActivity> edited, int all) {
        public EditedActivityList {
            edited = List.copyOf(edited);
        }
    }
}
