package tracker.domain.video;

/** Where a video is published. */
public enum Channel {
    WEBSITE("the website"),
    YOUTUBE("YouTube");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** For people, after "on": "the website". */
    public String words() {
        return words;
    }
}
