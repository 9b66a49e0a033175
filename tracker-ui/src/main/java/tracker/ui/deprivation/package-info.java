/** Areas reached, by deprivation. */
@NullMarked
package tracker.ui.deprivation;

import org.jspecify.annotations.NullMarked;
