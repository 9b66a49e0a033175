/** Tests of this room. */
@NullMarked
package tracker.app.ledger;

import org.jspecify.annotations.NullMarked;
