/** Department visits for machines: how they say that one is arranged, hosted, moved, put right. */
@NullMarked
package tracker.app.departmentvisit;

import org.jspecify.annotations.NullMarked;
