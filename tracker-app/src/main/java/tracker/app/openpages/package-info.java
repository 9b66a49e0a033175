/** The pages that signed-in people have open, which end when their sign-in or a role ends. */
@NullMarked
package tracker.app.openpages;

import org.jspecify.annotations.NullMarked;
