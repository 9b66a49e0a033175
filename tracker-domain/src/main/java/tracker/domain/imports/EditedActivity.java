package tracker.domain.imports;

import java.util.List;

/**
 * An activity that an import brought and that somebody has changed since.
 *
 * @param row of the file
 * @param activity the id
 * @param title what people would call it
 * @param told what was said of it since, oldest first
 */
public record EditedActivity(int row, String activity, String title, List<String> updates) {

    public EditedActivity {
        updates = List.copyOf(updates);
    }
}
