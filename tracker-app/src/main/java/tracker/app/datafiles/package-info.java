/** Data files, read or refused as a whole: bundled ones and those from the command line. */
@NullMarked
package tracker.app.datafiles;

import org.jspecify.annotations.NullMarked;
