package tracker.ui.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;

/** The pages that look at a campaign in such a way, the ways to them, and what of a board they can tell. */
public enum AnalysisKind {
    COMPARE(
            "compare",
            "Compare with last year",
            EnumSet.of(FilterKind.KIND, FilterKind.TYPE),
            "The day filter does not apply here, because this page compares days.",
            ""),
    FORECAST(
            "forecast",
            "Forecast",
            EnumSet.of(FilterKind.KIND, FilterKind.TYPE),
            "The day filter does not apply here, because each day has its own row.",
            "A forecast uses only what had been reported by then, without later reports."),
    GOALS(
            "goals",
            "Goals and coverage",
            EnumSet.noneOf(FilterKind.class),
            "Filters do not apply here, because goals count all activities, days and trusts.",
            ""),
    SILENT(
            "silent",
            "Trusts to follow up",
            EnumSet.of(FilterKind.TYPE),
            "The activity type and day filters do not apply here, because any reported activity counts.",
            "This list uses only what had been reported by then, without later reports."),
    AREAS("areas", "Areas reached", EnumSet.allOf(FilterKind.class), "", "");

    /** What a board can leave out, besides other parts of the country. */
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

    /** What of it means something here. */
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

    /** Why a filter that a board has means nothing here, in a sentence; empty where all mean something. */
    String unsupportedFilterText() {
        return notLeftOut;
    }

    /** The meanings of the past that it can tell. */
    List<AsAtMeaning> meanings() {
        return knownOnly.isEmpty() ? List.of(AsAtMeaning.values()) : List.of(AsAtMeaning.KNOWN);
    }

    /** Why it does not tell what had happened by then; empty where it does. */
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
