package tracker.domain.deprivation;

/**
 * How many of the activities that meet people have a known area, and its source.
 *
 * @param bySchool by the school's number in the national register
 * @param byTrust by the trust's headquarters: stands, and talks and visits with no school number
 * @param nowhere without a known location
 */
public record LocatedActivityCount(int bySchool, int byTrust, int nowhere) {

    public int known() {
        return bySchool + byTrust;
    }

    public int all() {
        return known() + nowhere;
    }

    /** The percentage with a known area; 100 if there are no activities. */
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
