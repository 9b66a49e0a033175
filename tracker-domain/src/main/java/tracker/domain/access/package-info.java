/** Who may ask for what: people, their roles, and what they may say in whose name. */
@NullMarked
package tracker.domain.access;

import org.jspecify.annotations.NullMarked;
