/** Tokens with which a trust's own system shows who it is: made, shown once, used, revoked. */
@NullMarked
package tracker.app.token;

import org.jspecify.annotations.NullMarked;
