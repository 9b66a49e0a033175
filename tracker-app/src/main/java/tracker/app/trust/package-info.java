/** The register of trusts: the look-up table behind the rules, and the reference data that fills it. */
@NullMarked
package tracker.app.trust;

import org.jspecify.annotations.NullMarked;
