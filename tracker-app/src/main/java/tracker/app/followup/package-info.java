/** Trusts to follow up: those that have not begun or have a report due, and the email that asks them. */
@NullMarked
package tracker.app.followup;

import org.jspecify.annotations.NullMarked;
