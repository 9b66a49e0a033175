/** What the whole house shares: its clock and its name. */
@NullMarked
package tracker.app.house;

import org.jspecify.annotations.NullMarked;
