package tracker.domain.deprivation;

/**
 * Of how many of the activities that meet people the area is known, and from where.
 *
 * @param bySchool by the number of the school in the national register
 * @param byTrust by where the trust has its headquarters: stands, and talks and visits whose school has no number
 * @param nowhere they name no place we know
 */
public record LocatedActivityCount(int bySchool, int byTrust, int nowhere) {

    public int known() {
        return bySchool + byTrust;
    }

    public int all() {
        return known() + nowhere;
    }

    /** Of a hundred; 100 where there is nothing yet. */
    public int percentKnown() {
        return percent(known());
    }

    public int percentBySchool() {
        return percent(bySchool);
    }

    private int percent(int some) {
        return all() == 0 ? 100 : Math.round(100f * some / all());
    }
}
