/** The outlines of England, which browsers fetch once and cache. */
@NullMarked
package tracker.app.map;

import org.jspecify.annotations.NullMarked;
