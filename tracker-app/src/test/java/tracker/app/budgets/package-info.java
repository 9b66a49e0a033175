/** The cost of one command and of one event, in numbers that do not depend on the machine. */
@NullMarked
package tracker.app.budgets;

import org.jspecify.annotations.NullMarked;
