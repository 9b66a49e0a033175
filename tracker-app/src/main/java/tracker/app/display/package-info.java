/** Wallboards: which screens there are, and what they show. */
@NullMarked
package tracker.app.display;

import org.jspecify.annotations.NullMarked;
