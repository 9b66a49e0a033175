/** Tests of the tokens of trusts. */
@NullMarked
package tracker.app.token;

import org.jspecify.annotations.NullMarked;
