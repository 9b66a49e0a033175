/** Tests of the import of found activities. */
@NullMarked
package tracker.app.imports;

import org.jspecify.annotations.NullMarked;
