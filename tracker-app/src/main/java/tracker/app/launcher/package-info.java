/** The command line: reads what was typed after {@code ./tracker} and starts what it names. */
@NullMarked
package tracker.app.launcher;

import org.jspecify.annotations.NullMarked;
