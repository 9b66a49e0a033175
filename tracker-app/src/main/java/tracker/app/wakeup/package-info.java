/** Nodes on one database wake each other, so that nobody waits for the next look. */
@NullMarked
package tracker.app.wakeup;

import org.jspecify.annotations.NullMarked;
