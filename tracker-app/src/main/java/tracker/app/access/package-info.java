/** Who is here, how one signs in, and who may ask for what: decided where commands and questions pass, and nowhere else. */
@NullMarked
package tracker.app.access;

import org.jspecify.annotations.NullMarked;
