package tracker.ui.map;

/** The map layers of England. */
public enum MapLayer {
    REGIONS("regions", "nhs-regions", "region_code"),
    /** The 36 integrated care boards since April 2026. */
    ICBS_2026("icbs-2026", "icbs-2026", "icb_code"),
    /** The 42 integrated care boards until March 2026. */
    ICBS_2023("icbs-2023", "icbs-2023", "icb_code");

    private final String word;
    private final String file;
    private final String code;

    MapLayer(String word, String file, String code) {
        this.word = word;
        this.file = file;
        this.code = code;
    }

    /** In an address. */
    public String word() {
        return word;
    }

    String file() {
        return file;
    }

    /** The property of an outline that holds its code. */
    String code() {
        return code;
    }
}
