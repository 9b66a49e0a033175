/** Department visits in the REST API. */
@NullMarked
package tracker.app.departmentvisit;

import org.jspecify.annotations.NullMarked;
