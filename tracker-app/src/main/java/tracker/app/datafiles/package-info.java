/** Data files read whole or refused whole, from the command line and from the files that are shipped. */
@NullMarked
package tracker.app.datafiles;

import org.jspecify.annotations.NullMarked;
