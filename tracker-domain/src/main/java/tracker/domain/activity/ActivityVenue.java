package tracker.domain.activity;

/** Where an activity of a kind takes place, and so what a trust has to say when it plans one. */
public enum ActivityVenue {
    /** A place that people pass, for one day or several in a row. */
    PLACE,
    /** A school, which gives the activity its title. */
    SCHOOL,
    /** A department of the trust, to which a school may come. */
    DEPARTMENT,
    /** Nowhere: a video or a course completion is not planned for a day. */
    NONE
}
