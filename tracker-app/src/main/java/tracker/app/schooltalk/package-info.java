/** School talks in the REST API. */
@NullMarked
package tracker.app.schooltalk;

import org.jspecify.annotations.NullMarked;
