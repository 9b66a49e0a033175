package tracker.app.reference;

/** Whether a file is only tried, or applied. */
public enum Mode {
    DRY_RUN,
    APPLY
}
