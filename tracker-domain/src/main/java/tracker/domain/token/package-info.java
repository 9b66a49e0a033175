/** API tokens, with which a trust's own system authenticates. */
@NullMarked
package tracker.domain.token;

import org.jspecify.annotations.NullMarked;
