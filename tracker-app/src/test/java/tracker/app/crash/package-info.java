/**
 * Kills the tracker and its PostgreSQL under load, repeatedly, and checks that everything acknowledged is stored:
 * once, in order, and on every board. The short test runs with the other tests, the long one as
 * {@code ./tracker crash-test}.
 */
@NullMarked
package tracker.app.crash;

import org.jspecify.annotations.NullMarked;
