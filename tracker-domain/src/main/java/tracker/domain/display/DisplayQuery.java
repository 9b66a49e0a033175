package tracker.domain.display;

import java.util.List;
import tracker.domain.shared.Query;

/** The queries about displays. */
public final class DisplayQuery {

    private DisplayQuery() {}

    /** All displays: active ones first, newest first. */
    public record ListDisplays() implements Query<List<DisplaySummary>> {}
}
