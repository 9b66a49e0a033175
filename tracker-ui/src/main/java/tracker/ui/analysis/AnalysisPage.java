package tracker.ui.analysis;

/** The pages that look at a campaign in such a way, and the ways to them. */
public enum AnalysisPage {
    COMPARE("compare", "Same point last year"),
    FORECAST("forecast", "Forecast"),
    GOALS("goals", "Goals and coverage"),
    SILENT("silent", "Silent trusts"),
    AREAS("areas", "Areas reached");

    private final String path;
    private final String words;

    AnalysisPage(String path, String words) {
        this.path = path;
        this.words = words;
    }

    public String path() {
        return path;
    }

    public String words() {
        return words;
    }
}
