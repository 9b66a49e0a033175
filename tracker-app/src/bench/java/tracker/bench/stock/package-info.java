/** Axon out of the box, on JPA and XStream. */
@NullMarked
package tracker.bench.stock;

import org.jspecify.annotations.NullMarked;
