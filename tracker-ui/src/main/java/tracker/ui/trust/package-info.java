/** The list of trusts, by region, with what each has done so far. */
@NullMarked
package tracker.ui.trust;

import org.jspecify.annotations.NullMarked;
