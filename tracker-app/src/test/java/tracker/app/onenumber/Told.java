package tracker.app.onenumber;

/**
 * What one place says.
 *
 * @param people of the held ones
 */
record Told(long held, long planned, long people) {

    static final Told NOTHING = new Told(0, 0, 0);

    Told plus(Told other) {
        return new Told(held + other.held, planned + other.planned, people + other.people);
    }
}
