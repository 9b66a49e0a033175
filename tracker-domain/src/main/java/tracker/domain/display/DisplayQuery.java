package tracker.domain.display;

import java.util.List;
import tracker.domain.shared.Query;

/** What can be asked about displays. */
public final class DisplayQuery {

    private DisplayQuery() {}

    /** All of them, those that show something first, the newest before the older ones. */
    public record ListDisplays() implements Query<List<DisplaySummary>> {}
}
