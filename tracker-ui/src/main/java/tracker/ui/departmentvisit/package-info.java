/** The form for a department visit: the department, the students and their number. */
@NullMarked
package tracker.ui.departmentvisit;

import org.jspecify.annotations.NullMarked;
