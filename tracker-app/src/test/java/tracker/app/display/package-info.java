/** Tests of wallboards. */
@NullMarked
package tracker.app.display;

import org.jspecify.annotations.NullMarked;
