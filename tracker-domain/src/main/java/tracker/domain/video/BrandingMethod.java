package tracker.domain.video;

/** How the national team's branding was added to the video. */
public enum BrandingMethod {
    BY_HAND("by hand"),
    BY_JOB("by a job");

    private final String words;

    BrandingMethod(String words) {
        this.words = words;
    }

    /** For people: "by hand". */
    public String words() {
        return words;
    }
}
