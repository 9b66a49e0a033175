package tracker.domain.imports;

import java.util.List;

/**
 * An imported activity that was edited after the import.
 *
 * @param row of the file
 * @param activity the id
 * @param title for people
 * @param updates the sentences of the later events, oldest first
 */
public record EditedActivity(int row, String activity, String title, List<String> updates) {

    public EditedActivity {
        updates = List.copyOf(updates);
    }
}
