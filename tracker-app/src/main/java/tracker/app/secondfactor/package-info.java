/** The second factor when signing in: passkeys, codes of an authenticator app, recovery codes; and proving again who one is. */
@NullMarked
package tracker.app.secondfactor;

import org.jspecify.annotations.NullMarked;
