package tracker.app.datafiles;

/** Ends the process after a run from the command line. */
@FunctionalInterface
public interface ProcessExitHandler {

    /** @param exitCode 0 when all went well */
    void exit(int exitCode);
}
