/** The pages about this service that every public service has: privacy, accessibility, contact. */
@NullMarked
package tracker.app.about;

import org.jspecify.annotations.NullMarked;
