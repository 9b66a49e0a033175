/** Who may send which command and ask which query: checked before the two ports, and nowhere else. */
@NullMarked
package tracker.app.permissions;

import org.jspecify.annotations.NullMarked;
