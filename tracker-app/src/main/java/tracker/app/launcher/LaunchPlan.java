package tracker.app.launcher;

import java.util.List;

/**
 * The result of a command line.
 *
 * @param target the program to start
 * @param arguments its arguments
 */
record LaunchPlan(LaunchTarget target, List<String> arguments) {

    /** The programs. */
    enum LaunchTarget {
        /** The tracker itself. */
        TRACKER,
        /** The backup program. */
        BACKUP,
        /** Maven, started by the script; its arguments are printed for it, one per line. */
        MAVEN
    }
}
