/** The tokens of a trust's own systems: made, shown once, listed, revoked. */
@NullMarked
package tracker.ui.token;

import org.jspecify.annotations.NullMarked;
