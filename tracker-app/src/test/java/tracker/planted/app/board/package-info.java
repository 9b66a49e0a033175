/** Planted violations, in the place of the wiring. */
@NullMarked
package tracker.planted.app.board;

import org.jspecify.annotations.NullMarked;
