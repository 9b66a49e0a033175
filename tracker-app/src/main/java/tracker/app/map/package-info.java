/** The outlines of England, for browsers to fetch once and keep. */
@NullMarked
package tracker.app.map;

import org.jspecify.annotations.NullMarked;
