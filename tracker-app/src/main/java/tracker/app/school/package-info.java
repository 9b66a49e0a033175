/** The register of schools and the year groups, loaded from bundled files and kept in memory (decision 0024). */
@NullMarked
package tracker.app.school;

import org.jspecify.annotations.NullMarked;
