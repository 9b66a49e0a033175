/** Counting at a stand: the page that works offline, the endpoint it sends to, and the sum of all phones. */
@NullMarked
package tracker.app.tally;

import org.jspecify.annotations.NullMarked;
