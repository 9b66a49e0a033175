/** The form "Something wrong here?", which anyone can send, and the messages that organisers read. */
@NullMarked
package tracker.app.problem;

import org.jspecify.annotations.NullMarked;
