/** How far one campaign has come, held against the one before it at the same point. */
@NullMarked
package tracker.domain.comparison;

import org.jspecify.annotations.NullMarked;
