package tracker.domain.participation;

/**
 * The number of activities by stage, and the people the held ones reached.
 *
 * @param planned still to come, or still to be reported
 * @param held held, delivered, hosted, published or completed
 * @param cancelled planned before and cancelled
 * @param withdrawn logged by mistake
 * @param reached by the held ones
 */
public record ActivityTotals(int planned, int held, int cancelled, int withdrawn, ReachTotals reached) {

    public static final ActivityTotals NOTHING = new ActivityTotals(0, 0, 0, 0, ReachTotals.NOBODY);

    public ActivityTotals plus(ActivityTotals other) {
        return new ActivityTotals(
                planned + other.planned,
                held + other.held,
                cancelled + other.cancelled,
                withdrawn + other.withdrawn,
                reached.plus(other.reached));
    }

    /** Planned and held together. */
    public int activities() {
        return planned + held;
    }
}
