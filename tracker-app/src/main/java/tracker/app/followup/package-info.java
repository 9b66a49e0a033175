/** Trusts to follow up: which have not begun or owe a report, and the e-mail that asks them. */
@NullMarked
package tracker.app.followup;

import org.jspecify.annotations.NullMarked;
