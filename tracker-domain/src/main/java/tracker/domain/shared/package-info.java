/** Shared by all packages: the two inbound ports, and the values that belong to no single package. */
@NullMarked
package tracker.domain.shared;

import org.jspecify.annotations.NullMarked;
