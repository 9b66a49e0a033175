/** An application with one page that says one thing, to see what the frameworks take by themselves. */
@NullMarked
package tracker.bench.empty;

import org.jspecify.annotations.NullMarked;
