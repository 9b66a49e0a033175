/** England as a picture: outlines that are projected once, and the figures laid over them. */
@NullMarked
package tracker.ui.map;

import org.jspecify.annotations.NullMarked;
