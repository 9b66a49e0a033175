package tracker.domain.activity;

/**
 * What one activity of a kind usually has, and what it can hardly have. Each limit belongs to the usual side.
 *
 * @param usualPeople people reached; a number above is asked about before it is stored
 * @param mostPeople people reached; a number above is stored, and counts once an organiser confirms it
 */
public record FigureLimits(int usualPeople, int mostPeople) {

    /** For a kind that meets nobody: it has no such figures. */
    public static final FigureLimits NONE = new FigureLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * People who took part as staff, for every kind. The most a page about a past activity names is "over 70
     * healthcare scientists".
     */
    public static final int USUAL_STAFF = 100;

    public static final int MOST_STAFF = 1_000;

    /** Hours all staff gave together, for every kind: a working week of 25 of the usual 100, and ten times that. */
    public static final double USUAL_HOURS = 1_000;

    public static final double MOST_HOURS = 10_000;
}
