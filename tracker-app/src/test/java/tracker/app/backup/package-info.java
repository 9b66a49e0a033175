@NullMarked
package tracker.app.backup;

import org.jspecify.annotations.NullMarked;
