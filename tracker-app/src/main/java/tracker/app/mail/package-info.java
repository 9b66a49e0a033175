/** Outgoing emails: stored in the transaction of their cause, and sent if mail is configured. */
@NullMarked
package tracker.app.mail;

import org.jspecify.annotations.NullMarked;
