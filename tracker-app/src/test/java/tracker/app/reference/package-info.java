/** Tests of how files come into the house, and the files the other tests make up. */
@NullMarked
package tracker.app.reference;

import org.jspecify.annotations.NullMarked;
