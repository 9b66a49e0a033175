/** Removes the free text of an activity for good: the command, its endpoint, and the move of older stores (decision 50). */
@NullMarked
package tracker.app.redaction;

import org.jspecify.annotations.NullMarked;
