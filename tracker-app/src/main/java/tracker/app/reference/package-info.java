/**
 * How files come into the house: each is read whole or refused whole, with a line and a reason for every fault, and what
 * follows from it is sent one command after another.
 */
@NullMarked
package tracker.app.reference;

import org.jspecify.annotations.NullMarked;
