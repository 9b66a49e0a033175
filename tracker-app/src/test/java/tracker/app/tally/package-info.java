@NullMarked
package tracker.app.tally;

import org.jspecify.annotations.NullMarked;
