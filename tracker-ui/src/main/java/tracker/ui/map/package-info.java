/** The map of England: static outlines and live figures. */
@NullMarked
package tracker.ui.map;

import org.jspecify.annotations.NullMarked;
