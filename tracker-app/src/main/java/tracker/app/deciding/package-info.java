/** What commands decide on: the registers in memory, and the proof that they still stood when the fact was stored. */
@NullMarked
package tracker.app.deciding;

import org.jspecify.annotations.NullMarked;
