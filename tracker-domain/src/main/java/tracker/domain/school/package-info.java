/**
 * The register of schools and colleges in England, and the year groups they teach. Both come with the house and change only with it: nothing
 * here is decided, so there are questions and no commands.
 */
@NullMarked
package tracker.domain.school;

import org.jspecify.annotations.NullMarked;
