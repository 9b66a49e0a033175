/** Measures the tracker beside what it could be compared with, in one run on one durable PostgreSQL. */
@NullMarked
package tracker.bench;

import org.jspecify.annotations.NullMarked;
