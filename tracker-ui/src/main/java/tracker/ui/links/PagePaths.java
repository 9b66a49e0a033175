package tracker.ui.links;

/** The path under which each page is registered, and from which every link to it is built. */
public final class PagePaths {

    public static final String NATION = "";
    public static final String REGION = "regions/:code";
    public static final String ICB = "icbs/:code";
    public static final String TRUST = "trusts/:code";
    public static final String TRUSTS = "trusts";
    public static final String TOKENS = "trusts/:code/tokens";
    public static final String DEAD_LETTERS = "parked";
    public static final String CALENDAR = "calendar";
    public static final String MY_ACTIVITIES = "my/activities/:id?";
    public static final String LOG = "log";
    public static final String SHORT_LINK = "l/:short";
    public static final String IMPORTS = "imports/:id?";
    public static final String OFFICIAL_COUNTS = "counts";
    public static final String DISPLAYS = "displays";
    public static final String MESSAGES = "messages";
    public static final String PEOPLE = "people/:trust?";
    public static final String ACCOUNT = "me";
    public static final String WHY = "why";
    public static final String REPLAY = "replay";
    public static final String COMPARISON = "compare";
    public static final String FORECAST = "forecast";
    public static final String GOALS = "goals";
    public static final String FOLLOW_UP = "silent";
    public static final String DEPRIVATION = "areas";

    private static final String PARAMETER = "/:\\w+\\??";
    private static final String OPTIONAL_PARAMETER = "/:\\w+\\?";

    private PagePaths() {}

    /** The path without its optional parameter. */
    public static String withoutParameter(String path) {
        return path.replaceAll(OPTIONAL_PARAMETER, "");
    }

    /** The path with that value for its parameter. */
    public static String withParameter(String path, String value) {
        return path.replaceFirst(PARAMETER, "/" + value);
    }
}
