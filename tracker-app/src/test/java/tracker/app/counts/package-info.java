/** What one command and one fact cost, in numbers that do not depend on the machine. */
@NullMarked
package tracker.app.counts;

import org.jspecify.annotations.NullMarked;
