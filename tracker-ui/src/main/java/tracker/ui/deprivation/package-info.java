/** Which areas have been reached so far, by how deprived they are. */
@NullMarked
package tracker.ui.deprivation;

import org.jspecify.annotations.NullMarked;
