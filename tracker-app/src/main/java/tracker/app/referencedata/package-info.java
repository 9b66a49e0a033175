/** The registers of trusts and campaigns in memory, for commands to decide on. */
@NullMarked
package tracker.app.referencedata;

import org.jspecify.annotations.NullMarked;
