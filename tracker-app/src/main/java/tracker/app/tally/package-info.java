/** Counting at a stand: the page that also works without a network, the door for what it sends, and what all phones make together. */
@NullMarked
package tracker.app.tally;

import org.jspecify.annotations.NullMarked;
