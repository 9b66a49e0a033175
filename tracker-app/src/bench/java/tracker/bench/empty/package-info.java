/** An application with one page, to measure the frameworks alone. */
@NullMarked
package tracker.bench.empty;

import org.jspecify.annotations.NullMarked;
