/** Planted violations: one half of a package cycle. */
@NullMarked
package tracker.planted.app.feed;

import org.jspecify.annotations.NullMarked;
