package tracker.app.datafiles;

/** Whether a file is only tried, or applied. */
public enum LoadMode {
    DRY_RUN,
    APPLY
}
