/**
 * The database: a durable PostgreSQL of the tracker's own in its data folder, or one that {@code spring.datasource.url}
 * names.
 *
 * <p>The data folder holds {@code postgres/} (the cluster), {@code postgres.log}, {@code postgres.password} and {@code
 * tracker.lock}; one tracker at a time owns it, a second one may join. A failed start is explained in one sentence.
 */
@NullMarked
package tracker.app.database;

import org.jspecify.annotations.NullMarked;
