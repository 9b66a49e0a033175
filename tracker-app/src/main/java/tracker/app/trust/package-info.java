/** The register of trusts as a file: read, compared with what the register knows, and loaded as far as it differs. */
@NullMarked
package tracker.app.trust;

import org.jspecify.annotations.NullMarked;
