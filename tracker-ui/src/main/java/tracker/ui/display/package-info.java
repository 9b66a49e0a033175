/** Creates and ends the addresses of wallboards. */
@NullMarked
package tracker.ui.display;

import org.jspecify.annotations.NullMarked;
