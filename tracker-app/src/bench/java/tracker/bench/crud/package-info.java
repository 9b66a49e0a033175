/** The same activity as one plain row, saved with Spring Data JDBC. */
@NullMarked
package tracker.bench.crud;

import org.jspecify.annotations.NullMarked;
