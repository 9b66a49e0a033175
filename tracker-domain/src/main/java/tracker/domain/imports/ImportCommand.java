package tracker.domain.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked of an import. What it brings are commands to the activities, each decided as if it came alone. */
public sealed interface ImportCommand extends Command, TrustScoped {

    ImportId id();

    /** Whose activities it brings; null for an import of organisers, whose rows name their trusts. */
    @Nullable
    TrustCode trust();

    /**
     * Looks at a file that has been handed in under this id: is it a table, and what are its columns?
     *
     * @param file its name, for people
     */
    record OpenImport(ImportId id, @Nullable TrustCode trust, String file) implements ImportCommand {}

    /**
     * Tries every row by the real rules and stores nothing of them.
     *
     * @param columns what each column of the file says, in their order; null for one that is left out
     */
    record TryImport(ImportId id, @Nullable TrustCode trust, List<@Nullable ImportColumn> columns)
            implements ImportCommand {
        public TryImport {
            columns = Collections.unmodifiableList(new ArrayList<>(columns));
        }
    }

    /** Takes over what can be. */
    record ApplyImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}

    /** Stops what is under way; what is taken over, or back, by then stays so. */
    record StopImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}

    /**
     * Withdraws everything that it brought and nobody has changed since.
     *
     * @param also activities that are withdrawn although somebody changed them since
     */
    record TakeBackImport(ImportId id, @Nullable TrustCode trust, Set<String> also) implements ImportCommand {
        public TakeBackImport {
            also = Set.copyOf(also);
        }
    }

    /** Restores what was taken back. */
    record PutBackImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}
}
