/** The register of trusts: the lookup table for rules, and the reference data that fills it. */
@NullMarked
package tracker.app.trust;

import org.jspecify.annotations.NullMarked;
