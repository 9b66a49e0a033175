/** API tokens of a trust: created, shown once, listed, revoked. */
@NullMarked
package tracker.ui.token;

import org.jspecify.annotations.NullMarked;
