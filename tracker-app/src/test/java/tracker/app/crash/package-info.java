/**
 * Kills the tracker and its PostgreSQL under load, again and again, and looks whether everything that was acknowledged is there:
 * once, in order, and on every board. The short form runs with the tests, the long one as {@code ./tracker crash-test}.
 */
@NullMarked
package tracker.app.crash;

import org.jspecify.annotations.NullMarked;
