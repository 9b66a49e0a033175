/** A backup is the facts in one file, and a restore makes a house of them again (decision 0014). */
@NullMarked
package tracker.app.backup;

import org.jspecify.annotations.NullMarked;
