/** The list of trusts by region. Other packages link to it through {@code TrustNavigation}. */
@NullMarked
package tracker.ui.trust;

import org.jspecify.annotations.NullMarked;
