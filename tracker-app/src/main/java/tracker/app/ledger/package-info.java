/** The participation ledger: the projection that folds events into every version of every activity, the totals, and the dead letters. Only this package names the tables of the ledger. */
@NullMarked
package tracker.app.ledger;

import org.jspecify.annotations.NullMarked;
