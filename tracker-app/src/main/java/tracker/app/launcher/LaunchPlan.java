package tracker.app.launcher;

import java.util.List;

/**
 * What a command line leads to.
 *
 * @param target the program that is started
 * @param arguments its arguments
 */
record LaunchPlan(LaunchTarget target, List<String> arguments) {

    /** The programs there are. */
    enum LaunchTarget {
        /** The tracker itself. */
        TRACKER,
        /** The program that writes and reads backups. */
        BACKUP,
        /** Maven, which the script starts; its arguments are printed for it, one a line. */
        MAVEN
    }
}
