/** Tests of this package. */
@NullMarked
package tracker.app.ledger;

import org.jspecify.annotations.NullMarked;
