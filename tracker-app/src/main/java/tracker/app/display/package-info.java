/** Wallboards: displays and their figures. */
@NullMarked
package tracker.app.display;

import org.jspecify.annotations.NullMarked;
