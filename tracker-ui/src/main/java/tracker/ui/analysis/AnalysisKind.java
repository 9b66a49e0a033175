package tracker.ui.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.ui.links.PagePaths;

/** The analysis pages, with their paths and the filters and dates they support. */
public enum AnalysisKind {
    COMPARE(
            PagePaths.COMPARISON,
            "Compare with last year",
            EnumSet.of(FilterKind.KIND, FilterKind.TYPE),
            "The day filter does not apply here, because this page compares days.",
            ""),
    FORECAST(
            PagePaths.FORECAST,
            "Forecast",
            EnumSet.of(FilterKind.KIND, FilterKind.TYPE),
            "The day filter does not apply here, because each day has its own row.",
            "A forecast uses only what had been reported by then, without later reports."),
    GOALS(
            PagePaths.GOALS,
            "Goals and coverage",
            EnumSet.noneOf(FilterKind.class),
            "Filters do not apply here, because goals count all activities, days and trusts.",
            ""),
    SILENT(
            PagePaths.FOLLOW_UP,
            "Trusts to follow up",
            EnumSet.of(FilterKind.TYPE),
            "The activity type and day filters do not apply here, because any reported activity counts.",
            "This list uses only what had been reported by then, without later reports."),
    AREAS(PagePaths.DEPRIVATION, "Areas reached", EnumSet.allOf(FilterKind.class), "", "");

    /** The filters of a board besides the area. */
    enum FilterKind {
        KIND,
        DAY,
        TYPE
    }

    private final String path;
    private final String words;
    private final Set<FilterKind> filters;
    private final String notLeftOut;
    private final String knownOnly;

    AnalysisKind(String path, String words, Set<FilterKind> filters, String notLeftOut, String knownOnly) {
        this.path = path;
        this.words = words;
        this.filters = filters;
        this.notLeftOut = notLeftOut;
        this.knownOnly = knownOnly;
    }

    /** The part of a filter that applies to this page. */
    BoardFilter applicableFilter(BoardFilter said) {
        return new BoardFilter(
                supports(FilterKind.KIND) ? said.kinds() : Set.of(),
                supports(FilterKind.DAY) ? said.days() : null,
                supports(FilterKind.TYPE) ? said.type() : null);
    }

    boolean supports(FilterKind filter) {
        return filters.contains(filter);
    }

    boolean supportsAnyFilter() {
        return !filters.isEmpty();
    }

    /** Why some board filters do not apply here. Empty if all apply. */
    String unsupportedFilterText() {
        return notLeftOut;
    }

    /** The as-at meanings that this page supports. */
    List<AsAtMeaning> meanings() {
        return knownOnly.isEmpty() ? List.of(AsAtMeaning.values()) : List.of(AsAtMeaning.KNOWN);
    }

    /** Why the page does not support later reports. Empty if it does. */
    String knownOnlyText() {
        return knownOnly;
    }

    public String path() {
        return path;
    }

    public String words() {
        return words;
    }
}
