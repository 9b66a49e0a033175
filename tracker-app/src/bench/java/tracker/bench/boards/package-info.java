/** Browsers without a window, which speak the protocol of Vaadin's own client. */
@NullMarked
package tracker.bench.boards;

import org.jspecify.annotations.NullMarked;
