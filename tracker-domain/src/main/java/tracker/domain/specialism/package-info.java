/** The specialisms of healthcare science, by which people say what was shown. The list comes with the house. */
@NullMarked
package tracker.domain.specialism;

import org.jspecify.annotations.NullMarked;
