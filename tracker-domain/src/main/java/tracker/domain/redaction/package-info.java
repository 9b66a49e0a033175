/** Removing the free text of an activity for good, the same for every kind (decision 50). */
@NullMarked
package tracker.domain.redaction;

import org.jspecify.annotations.NullMarked;
