package tracker.domain.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** A command to an import. The import itself sends one command per activity, each decided as if sent alone. */
public sealed interface ImportCommand extends Command, TrustScoped {

    ImportId id();

    /** The trust of the activities; null for an import by organisers, which has a trust column. */
    @Nullable
    TrustCode trust();

    /**
     * Reads an uploaded file: is it a table, and what are its columns?
     *
     * @param file its name, for people
     */
    record OpenImport(ImportId id, @Nullable TrustCode trust, String file) implements ImportCommand {}

    /**
     * Dry run: checks every row against the real rules and stores nothing.
     *
     * @param columns the meaning of each column of the file, in order; null for an ignored column
     */
    record TryImport(ImportId id, @Nullable TrustCode trust, List<@Nullable ImportColumn> columns)
            implements ImportCommand {
        public TryImport {
            columns = Collections.unmodifiableList(new ArrayList<>(columns));
        }
    }

    /**
     * Reads another sheet or other headings of the file; its rows are to be checked again.
     *
     * @param sheet one of the visible sheets; empty in a text file
     * @param headingRow the row with the headings, from 1; 0 if the tracker looks for it
     */
    record ChooseImportSource(ImportId id, @Nullable TrustCode trust, String sheet, int headingRow)
            implements ImportCommand {}

    /**
     * Ticks checked rows, or leaves them out.
     *
     * @param rows their numbers, 1 to 100
     */
    record TickImportRows(ImportId id, @Nullable TrustCode trust, Set<Integer> rows, boolean ticked)
            implements ImportCommand {
        public TickImportRows {
            rows = Set.copyOf(rows);
        }
    }

    /** Deletes an upload of which nothing was imported, with its file. */
    record DeleteImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}

    /** Imports all valid rows that are ticked. */
    record ApplyImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}

    /** Stops what is running. Rows already imported or taken back stay so. */
    record StopImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}

    /**
     * Withdraws all imported activities, except those edited since.
     *
     * @param also activities to withdraw although they were edited
     */
    record TakeBackImport(ImportId id, @Nullable TrustCode trust, Set<String> also) implements ImportCommand {
        public TakeBackImport {
            also = Set.copyOf(also);
        }
    }

    /** Restores what was taken back. */
    record PutBackImport(ImportId id, @Nullable TrustCode trust) implements ImportCommand {}
}
