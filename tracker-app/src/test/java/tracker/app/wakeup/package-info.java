@NullMarked
package tracker.app.wakeup;

import org.jspecify.annotations.NullMarked;
