/**
 * The register of schools and colleges in England, and their year groups. Both are reference data that ship with the
 * application, so there are queries and no commands.
 */
@NullMarked
package tracker.domain.school;

import org.jspecify.annotations.NullMarked;
