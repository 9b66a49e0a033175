/** The ledger of all activities, the totals that come from it, and who answers what is asked about participation. */
@NullMarked
package tracker.app.participation;

import org.jspecify.annotations.NullMarked;
