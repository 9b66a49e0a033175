package tracker.domain.video;

/** Where a video is published. */
public enum VideoChannel {
    WEBSITE("the website"),
    YOUTUBE("YouTube");

    private final String words;

    VideoChannel(String words) {
        this.words = words;
    }

    /** For people, after "on": "the website". */
    public String words() {
        return words;
    }
}
