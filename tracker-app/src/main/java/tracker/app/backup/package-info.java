/** Backup and restore of all events in one file (decision 0014). */
@NullMarked
package tracker.app.backup;

import org.jspecify.annotations.NullMarked;
