/** Compares a campaign with the previous one. */
@NullMarked
package tracker.app.comparison;

import org.jspecify.annotations.NullMarked;
