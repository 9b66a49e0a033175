@NullMarked
package tracker.app.table;

import org.jspecify.annotations.NullMarked;
