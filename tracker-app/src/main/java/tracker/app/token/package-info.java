/** API tokens of trusts: created, shown once, used, revoked. */
@NullMarked
package tracker.app.token;

import org.jspecify.annotations.NullMarked;
