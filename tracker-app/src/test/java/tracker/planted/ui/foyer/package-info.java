/** Planted offences: a package of the pages that knows one that knows it. */
@NullMarked
package tracker.planted.ui.foyer;

import org.jspecify.annotations.NullMarked;
