/** A house in which every rule is broken once, so that each guard is seen to bite. Nothing here is ever started. */
@NullMarked
package tracker.planted;

import org.jspecify.annotations.NullMarked;
