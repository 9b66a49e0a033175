/** Signing in and out, accounts, invitations and the security of the web. */
@NullMarked
package tracker.app.signin;

import org.jspecify.annotations.NullMarked;
