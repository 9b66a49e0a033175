/** Authentication by the link of a stand's counter, without an account. */
@NullMarked
package tracker.app.standlink;

import org.jspecify.annotations.NullMarked;
