/** Planted offences: one half of a package cycle. */
@NullMarked
package tracker.planted.ui.embed;

import org.jspecify.annotations.NullMarked;
