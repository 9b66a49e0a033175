package tracker.ui.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.ui.links.PagePaths;

/** The pages that look at a campaign in such a way, the ways to them, and what of a board they can tell. */
public enum AnalysisKind {
    COMPARE(
            PagePaths.COMPARISON,
            "Same point last year",
            EnumSet.of(FilterKind.KIND, FilterKind.TYPE),
            "All days are counted: the days of both years are what is compared here.",
            ""),
    FORECAST(
            PagePaths.FORECAST,
            "Forecast",
            EnumSet.of(FilterKind.KIND, FilterKind.TYPE),
            "All days are counted: each has its own row here.",
            "A forecast is made from what was known then; from what had happened, late reports included, nothing could be foretold."),
    GOALS(
            PagePaths.GOALS,
            "Goals and coverage",
            EnumSet.noneOf(FilterKind.class),
            "A goal is set for all kinds, days and types of trust together, so nothing is left out here.",
            ""),
    SILENT(
            PagePaths.FOLLOW_UP,
            "Silent trusts",
            EnumSet.of(FilterKind.TYPE),
            "All kinds and days are counted: a trust that has told us of any activity is not silent.",
            "Who was silent is a matter of what was known then; late reports have broken that silence since."),
    AREAS(PagePaths.DEPRIVATION, "Areas reached", EnumSet.allOf(FilterKind.class), "", "");

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
