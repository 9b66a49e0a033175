/**
 * The specialisms of healthcare science that an activity can show. The list is reference data that ships with the
 * application.
 */
@NullMarked
package tracker.domain.specialism;

import org.jspecify.annotations.NullMarked;
