/** The list of trusts, by region, with what each has done so far. Other rooms lead here through {@code TrustNavigation}. */
@NullMarked
package tracker.ui.trust;

import org.jspecify.annotations.NullMarked;
