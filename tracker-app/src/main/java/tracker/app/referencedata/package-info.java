/** Trusts and campaigns in memory, as reference data for commands. */
@NullMarked
package tracker.app.referencedata;

import org.jspecify.annotations.NullMarked;
