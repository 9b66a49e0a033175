package tracker.ui.analysis;

import java.util.List;
import tracker.domain.participation.AsAt.Meaning;

/** The pages that look at a campaign in such a way, and the ways to them. */
public enum AnalysisPage {
    COMPARE("compare", "Same point last year", ""),
    FORECAST(
            "forecast",
            "Forecast",
            "A forecast is made from what was known then; from what had happened, late reports included, nothing could be foretold."),
    GOALS("goals", "Goals and coverage", ""),
    SILENT(
            "silent",
            "Silent trusts",
            "Who was silent is a matter of what was known then; late reports have broken that silence since."),
    AREAS("areas", "Areas reached", "");

    private final String path;
    private final String words;
    private final String knownOnly;

    AnalysisPage(String path, String words, String knownOnly) {
        this.path = path;
        this.words = words;
        this.knownOnly = knownOnly;
    }

    /** The meanings of the past that it can tell. */
    List<Meaning> meanings() {
        return knownOnly.isEmpty() ? List.of(Meaning.values()) : List.of(Meaning.KNOWN);
    }

    /** Why it does not tell what had happened by then; empty where it does. */
    String knownOnly() {
        return knownOnly;
    }

    public String path() {
        return path;
    }

    public String words() {
        return words;
    }
}
