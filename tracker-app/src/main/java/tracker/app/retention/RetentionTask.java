package tracker.app.retention;

/** One kind of data that is kept for a stated time only. */
public interface RetentionTask {

    /** In the plural, for the log: "uploaded files". */
    String subject();

    /**
     * Removes what is older than its time. Repeating it does nothing.
     *
     * @return how many were removed
     */
    int removeExpired();
}
