/** The command line: parses the arguments of {@code ./tracker} and starts the command. */
@NullMarked
package tracker.app.launcher;

import org.jspecify.annotations.NullMarked;
