/** School talks for machines: how they say that one is booked, delivered, moved, put right. */
@NullMarked
package tracker.app.schooltalk;

import org.jspecify.annotations.NullMarked;
