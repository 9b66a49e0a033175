package tracker.domain.activity;

/** Where an activity of a kind takes place, and so what a plan must contain. */
public enum ActivityVenue {
    /** A public place, for one day or several in a row. */
    PLACE,
    /** A school. Its name is the activity's title. */
    SCHOOL,
    /** A department of the trust, which a school may visit. */
    DEPARTMENT,
    /** None: a video or a course completion is not planned for a day. */
    NONE
}
