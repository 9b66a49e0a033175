/** The walls of the house as rules, each kept by {@link tracker.app.ArchitectureTest} and seen to bite on {@code tracker.planted}. */
@NullMarked
package tracker.app.rules;

import org.jspecify.annotations.NullMarked;
