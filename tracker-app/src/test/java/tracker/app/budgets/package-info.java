/** What one command and one fact cost, in numbers that do not depend on the machine. */
@NullMarked
package tracker.app.budgets;

import org.jspecify.annotations.NullMarked;
