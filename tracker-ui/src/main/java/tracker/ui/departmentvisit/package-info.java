/** How a department visit is asked about: which department, whose students, and how many came. */
@NullMarked
package tracker.ui.departmentvisit;

import org.jspecify.annotations.NullMarked;
