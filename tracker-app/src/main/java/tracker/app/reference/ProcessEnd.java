package tracker.app.reference;

/** Ends the process after a run from the command line. */
@FunctionalInterface
public interface ProcessEnd {

    /** @param exitCode 0 when all went well */
    void with(int exitCode);
}
