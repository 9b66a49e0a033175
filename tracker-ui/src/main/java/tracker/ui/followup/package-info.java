/** Which trusts are silent, and for organisers whom to ask and the next step. */
@NullMarked
package tracker.ui.followup;

import org.jspecify.annotations.NullMarked;
