/** Trusts to follow up, with contacts and next steps for organisers. */
@NullMarked
package tracker.ui.followup;

import org.jspecify.annotations.NullMarked;
