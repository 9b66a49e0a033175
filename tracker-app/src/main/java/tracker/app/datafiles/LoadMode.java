package tracker.app.datafiles;

/** A dry run, or a real one. */
public enum LoadMode {
    DRY_RUN,
    APPLY
}
