/** The form for a school talk: school, audience, pupils and the marks of a meaningful encounter. */
@NullMarked
package tracker.ui.schooltalk;

import org.jspecify.annotations.NullMarked;
