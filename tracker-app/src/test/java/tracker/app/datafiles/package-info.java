/** Tests of how files come into the house, and the files the other tests make up. */
@NullMarked
package tracker.app.datafiles;

import org.jspecify.annotations.NullMarked;
