package tracker.app.onenumber;

/**
 * The figures of one place.
 *
 * @param people reached by held activities
 */
record PublishedFigures(long held, long planned, long people) {

    static final PublishedFigures NOTHING = new PublishedFigures(0, 0, 0);

    PublishedFigures plus(PublishedFigures other) {
        return new PublishedFigures(held + other.held, planned + other.planned, people + other.people);
    }
}
