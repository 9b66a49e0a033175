/** Activities from a table that somebody keeps: read, tried, taken over, and taken back, in one piece. */
@NullMarked
package tracker.domain.imports;

import org.jspecify.annotations.NullMarked;
