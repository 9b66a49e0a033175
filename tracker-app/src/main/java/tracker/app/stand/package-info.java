/** Stands in the REST API. */
@NullMarked
package tracker.app.stand;

import org.jspecify.annotations.NullMarked;
