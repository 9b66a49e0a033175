/** Measures the tracker beside comparable systems, in one run on one durable PostgreSQL. */
@NullMarked
package tracker.bench;

import org.jspecify.annotations.NullMarked;
