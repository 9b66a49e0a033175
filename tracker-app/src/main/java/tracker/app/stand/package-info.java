/** Stands for machines: how they say that one is booked, held, moved, put right. */
@NullMarked
package tracker.app.stand;

import org.jspecify.annotations.NullMarked;
