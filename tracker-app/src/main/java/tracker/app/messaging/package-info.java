/** The two ports made real: commands go to the aggregates, questions to whoever answers them, changes to whoever watches. */
@NullMarked
package tracker.app.messaging;

import org.jspecify.annotations.NullMarked;
