package tracker.app.spreadsheet;

/** The size limits of a spreadsheet. Each is shown before a file is chosen, or in the refusal. */
public final class SpreadsheetLimits {

    public static final int MOST_MEGABYTES = 20;
    public static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;
    public static final int MOST_ROWS = 100_000;
    public static final int MOST_COLUMNS = 200;

    /** The width of a sheet; formatted cells without content can reach it. */
    static final int MOST_CELLS = 16_384;

    /** Longer than any text of an activity. */
    static final int LONGEST_CELL = 5_000;

    /** The largest unpacked workbook; one of 100,000 rows needs a third of it. */
    static final long MOST_UNPACKED = 300_000_000;

    /** Shared strings and other parts are kept in memory while reading. */
    static final long MOST_TEXTS = 60_000_000;

    static final int MOST_ENTRIES = 20_000;

    private SpreadsheetLimits() {}
}
