/** User accounts and roles. */
@NullMarked
package tracker.ui.access;

import org.jspecify.annotations.NullMarked;
