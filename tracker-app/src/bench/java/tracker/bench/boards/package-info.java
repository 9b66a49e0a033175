/** Browsers without a window, which speak with the house as Vaadin's own client does. */
@NullMarked
package tracker.bench.boards;

import org.jspecify.annotations.NullMarked;
