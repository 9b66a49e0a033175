/** Programs that measure; run by hand, never by the tests. */
@NullMarked
package tracker.app.bench;

import org.jspecify.annotations.NullMarked;
