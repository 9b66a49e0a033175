/** PostgreSQL alone: prepared single-row inserts and COPY. */
@NullMarked
package tracker.bench.raw;

import org.jspecify.annotations.NullMarked;
