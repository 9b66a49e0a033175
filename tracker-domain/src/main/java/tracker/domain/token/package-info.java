/** Tokens with which a trust's own system shows who it is. */
@NullMarked
package tracker.domain.token;

import org.jspecify.annotations.NullMarked;
