/** The register of schools and the year groups, read from the files that come with the house and kept in memory (decision 0024). */
@NullMarked
package tracker.app.school;

import org.jspecify.annotations.NullMarked;
